import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMail, listWrittenMails } from './mail.ts';

const folder = mkdtempSync(join(tmpdir(), 'queqiao-mail-'));
const mails = join(folder, 'mails');
let received = '';
let server: Server;

/** As much of an SMTP server as a mail needs. */
beforeAll(async () => {
  server = createServer((socket) => {
    let inData = false;
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      if (inData) {
        received += text;
        if (!received.endsWith('\r\n.\r\n')) return;
        inData = false;
        socket.write('250 stored\r\n');
      } else if (/^DATA/i.test(text)) {
        inData = true;
        socket.write('354 go on\r\n');
      } else if (/^QUIT/i.test(text)) socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('without SMTP a mail lies in a folder, readable by this user alone', async () => {
  const mail = createMail({ smtpUrl: null, mailFrom: 'queqiao@localhost', dataDirectory: folder });
  await mail.send({ to: 'someone@test.queqiao', subject: '对接提醒', text: '请登录查看。' });
  const names = readdirSync(mails);
  expect(names).toHaveLength(1);
  const path = join(mails, names[0] ?? '');
  expect(path).toMatch(/\.eml$/);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const content = readFileSync(path, 'utf8');
  expect(content).toContain('To: someone@test.queqiao');
  expect(content).toContain(Buffer.from('请登录查看。').toString('base64').slice(0, 12));
  rmSync(path);
});

test('what lies in the folder is read back as it was written, the newest first', async () => {
  const config = { smtpUrl: null, mailFrom: 'queqiao@localhost', dataDirectory: join(folder, 'read') };
  const mail = createMail(config);
  const long = '【鹊桥】一个很长的主题，长到必须分成好几个编码词才能放进一行邮件头里去，而且不能切坏汉字';
  await mail.send({
    to: 'someone@test.queqiao',
    subject: 'Plain = subject?',
    text: 'A = b?\n\nhttps://a.example/?token=x_-Y\n',
  });
  await mail.send({ to: 'other@test.queqiao', subject: long, text: `您好：\n\n${'长行'.repeat(200)}\n` });
  const [newest, older] = await listWrittenMails(config, 10);
  expect(newest).toMatchObject({ to: 'other@test.queqiao', subject: long });
  expect(newest?.text.trim()).toBe(`您好：\n\n${'长行'.repeat(200)}`);
  expect(older).toMatchObject({ to: 'someone@test.queqiao', subject: 'Plain = subject?' });
  expect(older?.text.trim()).toBe('A = b?\n\nhttps://a.example/?token=x_-Y');
  expect(await listWrittenMails(config, 1)).toHaveLength(1);
  expect(await listWrittenMails({ ...config, smtpUrl: 'smtp://mail.example' }, 10)).toEqual([]);
});

test('mails to an address are forgotten, and no others', async () => {
  const config = { smtpUrl: null, mailFrom: 'queqiao@localhost', dataDirectory: join(folder, 'forget') };
  const mail = createMail(config);
  expect(await mail.forget('nobody@test.queqiao')).toBe(0);
  for (const to of ['gone@test.queqiao', 'Gone@Test.queqiao', 'begone@test.queqiao'])
    await mail.send({ to, subject: '提醒', text: '.' });
  expect(await mail.forget('gone@test.queqiao')).toBe(2);
  expect((await listWrittenMails(config, 10)).map(({ to }) => to)).toEqual(['begone@test.queqiao']);
});

test('a line break in the subject starts no header', async () => {
  const mail = createMail({ smtpUrl: null, mailFrom: 'queqiao@localhost', dataDirectory: folder });
  await mail.send({ to: 'someone@test.queqiao', subject: 'a\r\nBcc: other@test.queqiao', text: '.' });
  const [name] = readdirSync(mails);
  const content = readFileSync(join(mails, name ?? ''), 'utf8');
  expect(content).not.toMatch(/^Bcc:/m);
  expect(content).toContain('Subject: a Bcc: other@test.queqiao');
});

test('with SMTP it goes to the server', async () => {
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const smtpUrl = `smtp://127.0.0.1:${port}?ignoreTLS=true`;
  const mail = createMail({ smtpUrl, mailFrom: 'queqiao@localhost', dataDirectory: folder });
  await mail.send({ to: 'someone@test.queqiao', subject: 'Hello', text: 'A line of text' });
  expect(received).toContain('From: queqiao@localhost');
  expect(received).toContain('A line of text');
});
