// Runs a script of this folder under the project's own Node, installing what is missing first:
//   node scripts/bootstrap.mjs scripts/start.ts --once
// Plain JavaScript without dependencies, because it is the one file that must run on whatever Node (18 or newer) is there.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...args] = process.argv.slice(2);
if (script === undefined)
  fail('BOOTSTRAP_USAGE: name the script to run, e.g. node scripts/bootstrap.mjs scripts/start.ts');
if (Number(process.versions.node.split('.')[0]) < 18)
  fail(`NODE_TOO_OLD: Node ${process.versions.node} is running; install Node 18 or newer.`);

installWhenNeeded();
const node = projectNode();
const flags = ['--no-warnings', '--experimental-vm-modules'];
const child = spawn(node, [...flags, join(root, script), ...args], {
  stdio: 'inherit',
  cwd: root,
  env: withProjectNode(node),
});
// The terminal sends Ctrl-C to the whole group; a plain `kill` reaches only this process, so pass it on.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));

/** Installs when the lock file is not the one that was installed last. */
function installWhenNeeded() {
  const stamp = join(root, 'node_modules', '.onspring-bridge-installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(projectNodePath())) return;
  console.error('Installing what the project needs (about a minute the first time) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const installed = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (installed.status !== 0)
    fail(`INSTALL_FAILED: "npm ci" ended with ${installed.status ?? installed.error}; see its output above.`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

function projectNodePath() {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** The Node of the `node` dev dependency; the running one only when it is recent enough itself. */
function projectNode() {
  if (existsSync(projectNodePath())) return projectNodePath();
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    'NODE_MISSING: node_modules/node holds no binary (were install scripts switched off?). Use Node 24, or run npm ci with scripts allowed.',
  );
}

/** Child processes that say `node` get the project's one too. */
function withProjectNode(node) {
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...process.env, PATH: `${dirname(node)}${separator}${process.env.PATH ?? ''}` };
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
