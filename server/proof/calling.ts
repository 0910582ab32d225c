import type { Answer, TestApp, TestUser } from '../testing.ts';

/** A file as a form sends it. */
export interface Upload {
  name: string;
  content: Uint8Array | string;
  /** What the client claims. */
  mediaType?: string;
}

/** One request below `/api/v1`, as somebody could send it. */
export interface ApiRequest {
  method: string;
  path: string;
  query?: Record<string, string>;
  body?: unknown;
  file?: Upload;
  headers?: Record<string, string>;
}

/** What came back, with the bytes as they were. */
export interface ApiAnswer extends Answer {
  bytes: Buffer;
}

/** The body of a form with files, byte for byte: a form object would repair what is wrong on purpose. */
export function multipart(...files: Upload[]): { type: string; payload: Buffer } {
  const boundary = 'proof-boundary';
  const parts = files.map((file) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: ${
      file.mediaType ?? 'application/octet-stream'
    }\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), Buffer.from(file.content as Uint8Array), Buffer.from('\r\n')]);
  });
  const payload = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${boundary}`, payload };
}

function bodyOf({ body, file }: ApiRequest): { type?: string; payload?: string | Buffer } {
  if (file) return multipart(file);
  return body === undefined ? {} : { type: 'application/json', payload: JSON.stringify(body) };
}

let address = 0;
/** Another address for every request: limits for each address are proved elsewhere. */
const nextAddress = (): string => {
  address += 1;
  return `10.${(address >> 16) & 255}.${(address >> 8) & 255}.${address & 255}`;
};

/** Sends a request as somebody; `null` is a visitor. */
export async function send(test: TestApp, user: TestUser | null, request: ApiRequest): Promise<ApiAnswer> {
  const { type, payload } = bodyOf(request);
  const query = request.query ? `?${new URLSearchParams(request.query).toString()}` : '';
  const answer = await test.app.inject({
    method: request.method as 'GET',
    url: `/api/v1${request.path}${query}`,
    remoteAddress: nextAddress(),
    headers: {
      ...(user ? { cookie: user.cookie } : {}),
      ...(type ? { 'content-type': type } : {}),
      ...request.headers,
    },
    payload,
  });
  const json = String(answer.headers['content-type'] ?? '').includes('json') && answer.body !== '';
  return {
    status: answer.statusCode,
    body: json ? answer.json() : answer.body,
    headers: answer.headers,
    bytes: answer.rawPayload,
  };
}
