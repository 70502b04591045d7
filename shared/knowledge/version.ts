/** Which state of the knowledge a diagnosis was made with. Goes up whenever a cause, fix, question or number changes. */
export const knowledgeVersion = '2026.11.3';
