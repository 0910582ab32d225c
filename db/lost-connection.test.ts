import { DrizzleQueryError } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { openDatabase } from './client.ts';
import { isConnectionLost, whenDatabaseAnswers } from './lost-connection.ts';

const withCode = (code: string, syscall?: string): Error =>
  Object.assign(new Error('no'), { code, ...(syscall === undefined ? {} : { syscall }) });

describe('isConnectionLost', () => {
  it.each([
    [withCode('ECONNREFUSED'), true],
    [withCode('57P03'), true],
    [withCode('ENOENT', 'connect'), true],
    [withCode('ENOENT', 'open'), false],
    [withCode('23505'), false],
    [new Error('Connection terminated unexpectedly'), true],
    [new Error('anything else'), false],
    [new DrizzleQueryError('select 1', [], withCode('57P01')), true],
    [new DrizzleQueryError('select 1', [], withCode('55P03')), false],
    [new Error('no session', { cause: new DrizzleQueryError('select 1', [], withCode('57P01')) }), true],
    [new Error('no session', { cause: withCode('23505') }), false],
    [new Error('session', { cause: new DrizzleQueryError('select 1', [], withCode('57P03')) }), true],
    [Object.assign(new Error('sign-in'), { code: 'FAILED', cause: withCode('ECONNREFUSED') }), true],
    ['no error', false],
  ])('of %s is %s', (error, expected) => {
    expect(isConnectionLost(error)).toBe(expected);
  });

  it('comes to an end in a chain of causes that has none', () => {
    const circular = new Error('again');
    circular.cause = circular;
    expect(isConnectionLost(circular)).toBe(false);
  });

  it('knows a server that is not there, in a query and in a transaction', async () => {
    const { db, close } = openDatabase({ url: 'postgresql://nobody@127.0.0.1:1/none' });
    const lost = (work: Promise<unknown>) => work.then(() => false, isConnectionLost);
    expect(await lost(db.execute('select 1'))).toBe(true);
    expect(await lost(db.transaction(() => Promise.resolve(1)))).toBe(true);
    await close();
  });
});

describe('whenDatabaseAnswers', () => {
  it('tries again while the database is away, and says once that it waits', async () => {
    let [tries, told] = [0, 0];
    const answer = await whenDatabaseAnswers(
      () => {
        tries += 1;
        return tries < 3 ? Promise.reject(withCode('ECONNREFUSED')) : Promise.resolve('here');
      },
      () => (told += 1),
    );
    expect([answer, tries, told]).toEqual(['here', 3, 1]);
  });

  it('throws any other error at once', async () => {
    let tries = 0;
    const work = () => Promise.reject(withCode(String((tries += 1) && '42P01')));
    await expect(whenDatabaseAnswers(work, () => undefined)).rejects.toMatchObject({ code: '42P01' });
    expect(tries).toBe(1);
  });
});
