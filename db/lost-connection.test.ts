import { DrizzleQueryError } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { openDatabase } from './client.ts';
import { isConnectionLost } from './lost-connection.ts';

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
