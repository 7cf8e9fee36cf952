/** The clone's top folder. */
export const root: string;
export function ensureSetup(): void;
export function tool(name: string, command?: string): string;
