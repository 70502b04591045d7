import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The mark before the fuses in the framework, then their layout version, their number, and all of them. */
const FUSES = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX${String.fromCharCode(1)}${String.fromCharCode(9)}101110011`;

const plist = (name: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>CFBundleExecutable</key><string>${name}</string>
<key>CFBundleIdentifier</key><string>com.github.Electron</string>
<key>CFBundleName</key><string>${name}</string>
</dict></plist>
`;

/**
 * Writes the outline of an Electron for the Mac into `folder`: enough for electron-builder to pack the app on any
 * system, offline and in seconds. Nothing in it runs.
 */
export async function writeStub(folder: string): Promise<void> {
  const contents = join(folder, 'Electron.app', 'Contents');
  const frameworks = join(contents, 'Frameworks');
  await app(contents, 'Electron');
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const name = `Electron Helper${kind}`;
    await app(join(frameworks, `${name}.app`, 'Contents'), name);
  }
  const framework = join(frameworks, 'Electron Framework.framework');
  await write(join(framework, 'Versions', 'A', 'Electron Framework'), `stub ${FUSES} stub`);
  await symlink('A', join(framework, 'Versions', 'Current'));
  await symlink('Versions/Current/Electron Framework', join(framework, 'Electron Framework'));
  await write(join(contents, 'Resources', 'electron.icns'), '');
  await write(join(folder, 'version'), 'stub');
}

async function app(contents: string, name: string): Promise<void> {
  await write(join(contents, 'Info.plist'), plist(name));
  await write(join(contents, 'MacOS', name), 'stub');
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { mode: 0o755 });
}
