export const fixes = [] as const;
