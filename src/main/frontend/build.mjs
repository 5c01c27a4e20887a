// Builds the front end for Maven, doing only what changed since the last time:
// npm ci when the lock file changed, type check and Vite when a source changed.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const output = join(here, '../../../target/classes/static/ui');
const stamp = join(here, '../../../target/frontend.stamp');
const installed = join(here, 'node_modules/.installed');

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(relative(here, file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

const unchanged = (file, print) => existsSync(file) && readFileSync(file, 'utf8') === print;

function run(command, ...args) {
  const { status } = spawnSync(command, args, {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`The front end was not built: "${[command, ...args].join(' ')}" failed.`);
    process.exit(1);
  }
}

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(`The front end needs Node 20 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const lock = fingerprint([join(here, 'package-lock.json'), join(here, '.npmrc')]);
if (!unchanged(installed, lock)) {
  run('npm', 'ci', '--ignore-scripts');
  writeFileSync(installed, lock);
}

const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'build.mjs'];
const sources = fingerprint([...settings.map((name) => join(here, name)), ...filesUnder(join(here, 'src'))]);
if (unchanged(stamp, sources) && existsSync(join(output, 'manifest.json'))) {
  console.log('Front end unchanged.');
} else {
  run('npm', 'run', '--silent', 'build');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
}
