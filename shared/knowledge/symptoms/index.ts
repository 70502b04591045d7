export const symptoms = [] as const;
