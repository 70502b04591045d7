// Starts a TypeScript program of this project. Plain JavaScript, so that an old Node can still print the sentence below.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Undelivered needs Node 22.18 or newer; this is ${process.versions.node}. Run it with "npm run".`);
  process.exit(2);
}
const [program, ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length, resolve(program), ...rest);
await import(pathToFileURL(process.argv[1]).href);
