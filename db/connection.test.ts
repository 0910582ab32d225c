import { describe, expect, test } from 'vitest';
import { connectionOptions, socketUrl, withDatabase } from './connection.ts';

describe('reading an address', () => {
  test.each([
    [
      'postgresql://anna:p%40ss@db.example:5433/market?sslmode=require',
      {
        host: 'db.example',
        port: 5433,
        database: 'market',
        username: 'anna',
        password: 'p@ss',
        ssl: 'require',
      },
    ],
    [
      'postgres://anna@db.example/market',
      { host: 'db.example', port: 5432, database: 'market', username: 'anna' },
    ],
    [
      'postgresql://anna@/market?host=/run/pg',
      { host: '/run/pg', port: 5432, database: 'market', username: 'anna' },
    ],
    [
      'postgresql://anna@%2Ftmp%2Fa%20b:5432/market',
      { host: '/tmp/a b', port: 5432, database: 'market', username: 'anna' },
    ],
  ])('%s', (url, options) => {
    expect(connectionOptions(url)).toEqual(options);
  });

  test('what is none is refused without showing it', () => {
    expect(() => connectionOptions('secret password')).toThrow(/^DATABASE_URL is not a PostgreSQL address/);
    expect(() => connectionOptions('mysql://anna:secret@host/x')).toThrow(
      'must start with postgresql://, not with mysql',
    );
    expect(() => connectionOptions('mysql://anna:secret@host/x')).not.toThrow(/secret/);
  });
});

test('a socket folder survives the way there and back', () => {
  const place = { folder: '/srv/鹊桥 data', port: 5432, username: 'owner', database: 'market' };
  expect(connectionOptions(socketUrl(place))).toEqual({
    host: place.folder,
    port: 5432,
    username: 'owner',
    database: 'market',
  });
});

test('another database or user keeps the rest', () => {
  const url = 'postgresql://anna:secret@host:5433/market?sslmode=require';
  expect(connectionOptions(withDatabase(url, { database: 'other' }))).toMatchObject({
    host: 'host',
    database: 'other',
    password: 'secret',
    ssl: 'require',
  });
  expect(connectionOptions(withDatabase(url, { username: 'bert' }))).not.toHaveProperty('password');
});
