// Makes `npm run demo` and `npm test` work on a machine that has only Node and npm. Runs before both, on
// whatever Node is there, so: plain JavaScript, built-in modules only.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { findBrowser } from './browsers.mjs'

const NODE_WANTED = 26
const STAMP = 'node_modules/.bootstrap-stamp'
const wants = new Set(process.argv.slice(2))

installPackages()
checkNode()
if (wants.has('--browser')) needBrowser('chromium', wants.has('--firefox') ? 'warn' : 'stop')
if (wants.has('--firefox')) needBrowser('firefox', 'warn')

/** `npm ci`, only when the lock file or the platform changed since the last time. */
function installPackages() {
  const key = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === key) return
  console.log('Solve First: installing packages …')
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []]
  const done = spawnSync(command, [...args, 'ci', '--loglevel=error'], { stdio: 'inherit' })
  if (done.status !== 0) stop('npm ci failed; see above.')
  mkdirSync('node_modules', { recursive: true })
  writeFileSync(STAMP, key)
}

/** The Node that the scripts will see: the one shipped through npm where there is one for this platform. */
function checkNode() {
  const shipped = 'node_modules/.bin/node'
  if (existsSync(shipped)) {
    const probe = spawnSync(shipped, ['-p', 'process.versions.node'], { encoding: 'utf8' })
    if (probe.status === 0) return
    // A binary for another C library (Alpine): the machine's own Node takes its place.
    rmSync(shipped, { force: true })
  }
  const version = execFileSync('node', ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim()
  if (Number(version.split('.')[0]) < NODE_WANTED) {
    stop(`Node ${NODE_WANTED} or later is needed here (found ${version}); on Linux x64 it comes with npm ci.`)
  }
}

function needBrowser(name, otherwise) {
  if (findBrowser(name)) return
  installBrowser(name)
  if (findBrowser(name)) return
  const variable = name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'
  const message = `no ${name} found; install one or name it in ${variable}.`
  if (otherwise === 'stop') stop(message)
  console.warn(`Solve First: ${message}`)
}

function installBrowser(name) {
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstall) return
  const packages = name === 'chromium' ? ['chromium'] : ['firefox-esr']
  console.log(`Solve First: installing ${packages.join(' ')} …`)
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] }
  // Another apt may hold the lock: wait for it rather than fail at once.
  const lock = ['-o', 'DPkg::Lock::Timeout=300', '-qq']
  spawnSync('apt-get', ['update', ...lock], quiet)
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...lock, ...packages], {
    ...quiet,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

function stop(message) {
  console.error(`Solve First: ${message}`)
  process.exit(1)
}
