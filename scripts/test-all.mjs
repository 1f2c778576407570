// `npm test`: every check in turn, stopping at the first that fails; ends with one line that says how it went.
import { spawnSync } from 'node:child_process'

const steps = [
  ['format and lint', 'biome', ['check', '.']],
  ['types', 'tsc', ['--noEmit']],
  ['type-aware lint', 'oxlint', ['--type-aware', '--quiet']],
  ['unused code', 'knip', []],
  ['unit tests', 'vitest', ['run', '--project', 'unit']],
  ['build for Chrome', 'wxt', ['build']],
  ['build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']],
  ['test build for Chrome', 'wxt', ['build', '--mode', 'test'], { SOLVE_FIRST_TEST_BUILD: '1' }],
  [
    'test build for Firefox',
    'wxt',
    ['build', '-b', 'firefox', '--mv3', '--mode', 'test'],
    { SOLVE_FIRST_TEST_BUILD: '1' },
  ],
  ['repository tests', 'vitest', ['run', '--project', 'repo']],
  ['the built extension in real browsers', 'vitest', ['run', '--project', 'e2e']],
]

let passed = 0
for (const [name, command, args, env] of steps) {
  console.log(`\n── ${name}`)
  const started = Date.now()
  const done = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  if (done.status !== 0) {
    console.error(`\n✗ ${name} failed`)
    console.log(`${passed} passed, 1 failed`)
    process.exit(1)
  }
  passed++
  console.log(`✓ ${name} (${Math.round((Date.now() - started) / 1000)} s)`)
}
console.log(`\n${passed} passed, 0 failed`)
