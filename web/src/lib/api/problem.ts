/** What the API answers when it refuses: shown at the fields it names. */
export interface ApiProblem {
  code: string;
  message: string;
  fields: { path: string; code?: string; message: string }[];
}

/**
 * The id of the control for a field path, e.g. `indicators.0.name` → `field-indicators-0-name`.
 * @param scope tells forms of one page apart that have fields of the same name
 */
export function fieldId(path: string, scope = ''): string {
  return `${scope ? `${scope}-` : ''}field-${path.replaceAll('.', '-')}`;
}

/** What is wrong with one field, or undefined. */
export function fieldMessage(problem: ApiProblem | null | undefined, path: string): string | undefined {
  return problem?.fields.find((field) => field.path === path)?.message;
}

/** A problem found by the site itself, about one field. */
export function problemAt(path: string, message: string, code = 'wrong_format'): ApiProblem {
  return { code: 'invalid_input', message, fields: [{ path, code, message }] };
}
