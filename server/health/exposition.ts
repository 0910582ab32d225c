/** The text format of Prometheus, version 0.0.4. Names and units follow its naming rules: base units, `_total` for counters. */

export type Labels = Readonly<Record<string, string>>;

/** One metric with all its samples. */
export interface Family {
  name: string;
  help: string;
  type: 'gauge' | 'counter' | 'histogram';
  samples: { suffix?: string; labels?: Labels; value: number }[];
}

const escapeHelp = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
const escapeLabel = (text: string): string => escapeHelp(text).replaceAll('"', '\\"');

const labelsText = (labels: Labels = {}): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
};

const numberText = (value: number): string =>
  value === Infinity ? '+Inf' : value === -Infinity ? '-Inf' : Number.isNaN(value) ? 'NaN' : String(value);

/** Families as the text that a Prometheus server reads; one without samples is left out. */
export function exposition(families: readonly Family[]): string {
  return families
    .filter((family) => family.samples.length > 0)
    .map(({ name, help, type, samples }) =>
      [
        `# HELP ${name} ${escapeHelp(help)}`,
        `# TYPE ${name} ${type}`,
        ...samples.map(
          ({ suffix = '', labels, value }) => `${name}${suffix}${labelsText(labels)} ${numberText(value)}`,
        ),
      ].join('\n'),
    )
    .map((text) => `${text}\n`)
    .join('');
}

export const exposedType = 'text/plain; version=0.0.4; charset=utf-8';

/** Upper bounds in seconds: from an answer out of memory to one that nobody waits for. */
export const latencyBounds_seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What was answered so far, by method, route pattern and status class. Never by address: those hold ids and words of people. */
export class RequestCounts {
  readonly #series = new Map<string, { labels: Labels; buckets: number[]; count: number; sum: number }>();

  /** Count one answer. */
  observe(answer: { method: string; route: string; status: number; seconds: number }): void {
    const labels = {
      method: answer.method,
      route: answer.route,
      status: `${Math.floor(answer.status / 100)}xx`,
    };
    const key = `${labels.method} ${labels.route} ${labels.status}`;
    let series = this.#series.get(key);
    if (series === undefined) {
      series = { labels, buckets: latencyBounds_seconds.map(() => 0), count: 0, sum: 0 };
      this.#series.set(key, series);
    }
    series.count += 1;
    series.sum += answer.seconds;
    // A bucket counts everything up to its bound, those of smaller buckets included.
    latencyBounds_seconds.forEach((bound, index) => {
      if (answer.seconds <= bound) series.buckets[index]! += 1;
    });
  }

  families(): Family[] {
    const all = [...this.#series.values()];
    return [
      {
        name: 'queqiao_http_requests_total',
        help: 'Requests answered, by method, route pattern and status class',
        type: 'counter',
        samples: all.map(({ labels, count }) => ({ labels, value: count })),
      },
      {
        name: 'queqiao_http_request_duration_seconds',
        help: 'Time from the first byte of a request to the last one of its answer',
        type: 'histogram',
        samples: all.flatMap(({ labels, buckets, count, sum }) => [
          ...buckets.map((value, index) => ({
            suffix: '_bucket',
            labels: { ...labels, le: String(latencyBounds_seconds[index]) },
            value,
          })),
          { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count },
          { suffix: '_sum', labels, value: sum },
          { suffix: '_count', labels, value: count },
        ]),
      },
    ];
  }
}
