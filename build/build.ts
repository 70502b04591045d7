import { ensureBuilt } from './built.ts';

await ensureBuilt();
console.log('Built into dist.');
