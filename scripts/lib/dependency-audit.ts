/** What `npm audit --json` says, as far as it is read here. */
interface AuditReport {
  error?: { code?: string; summary?: string };
  message?: string;
  vulnerabilities?: Record<
    string,
    { severity: string; range?: string; isDirect?: boolean; fixAvailable?: unknown; via?: unknown[] }
  >;
  metadata?: { dependencies?: { total?: number } };
}

export interface Judgement {
  /** 0: nothing high. 1: something high or critical. 3: nobody could be asked. */
  status: 0 | 1 | 3;
  /** For people, one line each. */
  lines: string[];
}

const serious = new Set(['high', 'critical']);
const order = ['critical', 'high', 'moderate', 'low', 'info'];

const titleOf = (via: readonly unknown[] = []): string => {
  const titles = via.flatMap((one) =>
    typeof one === 'object' && one !== null && 'title' in one ? [String(one.title)] : [],
  );
  const through = via.filter((one): one is string => typeof one === 'string');
  return titles.length > 0 ? titles.join('; ') : `through ${through.join(', ')}`;
};

/**
 * Judge a report. Output that is no report, or one without a list, means that the registry did not answer: that is said as it
 * is, because “no weaknesses known” and “nobody asked” must never look alike.
 * @param problem what npm wrote to its error channel
 */
export function judgeAudit(output: string, problem: string): Judgement {
  const report = parse(output);
  if (report === null || report.vulnerabilities === undefined) {
    const reason = report?.error?.summary || report?.error?.code || report?.message || problem.trim();
    return {
      status: 3,
      lines: [
        `The registry was not reachable, so nothing is known about weaknesses: ${reason || 'no answer'}.`,
        'Run this again where the registry can be reached, before every release.',
      ],
    };
  }
  const found = Object.entries(report.vulnerabilities).sort(
    ([, left], [, right]) => order.indexOf(left.severity) - order.indexOf(right.severity),
  );
  const bad = found.filter(([, { severity }]) => serious.has(severity));
  const lines = found.map(
    ([name, { severity, range = '', via, fixAvailable }]) =>
      `${severity}: ${name} ${range}: ${titleOf(via)}${fixAvailable ? ' (a fix is available)' : ''}`,
  );
  const total = report.metadata?.dependencies?.total;
  const of = total === undefined ? '' : ` in ${total} packages`;
  lines.push(
    bad.length > 0
      ? `${bad.length} high or critical${of}: update or replace them.`
      : `Nothing high or critical${of}; ${found.length} lesser.`,
  );
  return { status: bad.length > 0 ? 1 : 0, lines };
}

function parse(output: string): AuditReport | null {
  try {
    const report: unknown = JSON.parse(output);
    return typeof report === 'object' && report !== null ? report : null;
  } catch {
    return null;
  }
}
