export function installProblem(folder: string, options: { withDevelopment: boolean }): string | null;
export function ensureInstalled(options: { withDevelopment: boolean }): void;
export function runScript(name: string, parameters?: string[]): Promise<void>;
