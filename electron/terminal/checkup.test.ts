import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockSlow } from '../../shared/samples/clock-slow.ts';
import { chats } from '../../shared/samples/history/row.ts';
import { samples } from '../../shared/samples/index.ts';
import { CANARY } from '../samples/canaries.ts';
import { sampleStore } from '../samples/sample-store.ts';
import { checkup } from './checkup.ts';
import { paintFor } from './paint.ts';

const root = join(import.meta.dirname, '..', '..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undelivered-terminal-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the check-up and keeps what it said. */
async function run(...args: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  const status = await checkup(args, {
    out: (text) => {
      said.stdout += text;
    },
    say: (text) => {
      said.stderr += text;
    },
    paint: paintFor(false),
    progress: false,
  });
  return { status, ...said };
}

it('runs as a program of its own, with nothing else on stdout', () => {
  const args = ['build/run.mjs', 'electron/terminal.ts', '--sample', 'clock-slow', '--symptom', 'send-fails', '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(JSON.parse(stdout).diagnosis.causes[0].id).toBe('clock-wrong');
  const wrong = spawnSync(process.execPath, ['build/run.mjs', 'electron/terminal.ts', '--bogus'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
});

describe('for programs', () => {
  it('one document on stdout that names the clock with its evidence', async () => {
    const { status, stdout, stderr } = await run('--sample', 'clock-slow', '--symptom', 'send-fails', '--json');
    expect(status).toBe(1);
    expect(stderr).toBe('');
    const it7 = JSON.parse(stdout);
    expect(it7).toMatchObject({
      v: 1,
      app: { name: 'undelivered' },
      source: 'sample:clock-slow',
      caseCode: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
    });
    expect(it7.diagnosis.causes[0]).toMatchObject({
      id: 'clock-wrong',
      word: expect.stringMatching(/^(very )?likely$/),
    });
    expect(it7.diagnosis.causes[0].for).toContain('clock-off');
    expect(it7.diagnosis.next).toMatchObject({ kind: 'fix', id: 'fix-clock' });
    expect(Object.keys(it7.app).sort()).toEqual(['name', 'version']);
    expect(Object.keys(it7.areas).sort()).toEqual(['apple-services', 'clock', 'messages', 'system']);
    expect(stdout).not.toContain(CANARY);
    for (const { address } of chats) expect(stdout).not.toContain(address);
  });

  it('only the areas that were asked for', async () => {
    const { stdout } = await run('--sample', 'healthy', '--only', 'clock,system', '--json');
    expect(Object.keys(JSON.parse(stdout).areas).sort()).toEqual(['clock', 'system']);
  });
});

describe('for people', () => {
  it('a healthy Mac: says so plainly and ends with 0', async () => {
    const { status, stdout } = await run('--sample', 'healthy');
    expect(status).toBe(0);
    expect(stdout).toContain('We found nothing wrong on your Mac.');
    expect(stdout).toContain('This is a sample Mac, not yours.');
    expect(stdout).not.toContain('\u001b');
  });

  it('lists the samples, and every option in the help', async () => {
    for (const { id } of samples) expect((await run('--list-samples')).stdout).toContain(id);
    const { status, stdout } = await run('--help');
    expect(status).toBe(0);
    for (const option of [
      '--json',
      '--symptom',
      '--only',
      '--sample',
      '--raw',
      '--messages-db',
      '--since',
      '--now',
      '--facts',
      '--answers',
      '--save',
      '--timeout',
    ])
      expect(stdout).toContain(option);
  });
});

describe('what is wrong ends with 2 and one sentence', () => {
  it.each([
    [['--bogus']],
    [['--only', 'kitchen']],
    [['--symptom', 'sadness']],
    [['--sample', 'nobody']],
    [['--sample', 'healthy', '--raw', '.']],
    [['--since', '-3']],
    [['--timeout', 'soon']],
    [['--now', 'yesterday']],
    [['--raw', '/no/such/folder']],
    [['--facts', '/no/such/file']],
    [['--messages-db', '/no/such/file']],
    [['--messages-db', '.']],
    [['extra']],
  ])('%j', async (args) => {
    const { status, stdout, stderr } = await run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\bat .*\.ts:\d+|Error:/);
  });

  it('a text file, and a torn history, are no all-clear', async () => {
    const text = join(folder, 'diary.txt');
    writeFileSync(text, 'Dear diary');
    const store = sampleStore(clockSlow);
    const torn = join(folder, 'torn.db');
    cpSync(store.path() ?? '', torn);
    store.close();
    truncateSync(torn, 9000);
    for (const path of [text, torn]) {
      const { status, stdout, stderr } = await run(
        '--messages-db',
        path,
        '--only',
        'messages',
        '--json',
        '--now',
        clockSlow.at,
      );
      expect(status).toBe(2);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(JSON.parse(stdout).areas.messages).toMatchObject({ ok: false, reason: 'unreadable' });
    }
  });
});

describe('recordings, saved cases and answers', () => {
  it('replays a recording; what is not in it was not recorded', async () => {
    const raw = join(folder, 'raw');
    mkdirSync(raw);
    for (const [probe, text] of Object.entries(clockSlow.raw)) writeFileSync(join(raw, `${probe}.txt`), text);
    const it7 = JSON.parse((await run('--raw', raw, '--json', '--now', clockSlow.at)).stdout);
    expect(it7.source).toBe('recorded');
    expect(it7.areas.clock).toMatchObject({ ok: true, facts: { offsetSeconds: 421.171773 } });
    expect(it7.areas.messages).toMatchObject({ ok: false, reason: 'not_recorded' });
  });

  it('saves a case that opens again with the same diagnosis, also with answers', async () => {
    const file = join(folder, 'case.undelivered');
    const first = JSON.parse(
      (await run('--sample', 'clock-slow', '--symptom', 'send-fails', '--json', '--save', file)).stdout,
    );
    const again = JSON.parse((await run('--facts', file, '--json')).stdout);
    expect(again.source).toBe('facts');
    expect(again.diagnosis).toEqual(first.diagnosis);
    const answers = join(folder, 'answers.json');
    writeFileSync(answers, '{"iphone-ok-mac-not": "yes"}');
    const told = JSON.parse((await run('--facts', file, '--json', '--answers', answers)).stdout);
    expect(
      told.findings.some(
        ({ id, kind }: { id: string; kind: string }) => id === 'iphone-ok-mac-not' && kind === 'answer',
      ),
    ).toBe(true);
    expect(readFileSync(file, 'utf8')).not.toContain(CANARY);
    writeFileSync(answers, '{"favourite-colour": "yes"}');
    expect((await run('--facts', file, '--answers', answers)).status).toBe(2);
  });
});
