import { benchMessages } from './bench/messages.ts';

/** What can be measured, by name. */
const benches: Readonly<Record<string, () => Promise<number>>> = { messages: benchMessages };

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`There is no measurement "${unknown.join(', ')}". There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
for (const [name, run] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  process.exitCode = Math.max(Number(process.exitCode ?? 0), await run());
}
