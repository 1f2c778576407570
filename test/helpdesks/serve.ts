import { SCENARIOS } from './scenarios/index.ts'
import { urlOf } from './scenarios/urls.ts'
import { startHelpdesks } from './server.ts'

/** Runs the look-alikes by hand until Ctrl+C: `node test/helpdesks/serve.ts [--port N] [--still]`. */
const port = Number(process.argv[process.argv.indexOf('--port') + 1] ?? 0) || 0
const helpdesks = await startHelpdesks({ port, running: !process.argv.includes('--still') })
const line = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

line(
  `look-alike helpdesks on port ${helpdesks.port}, control on http://127.0.0.1:${helpdesks.controlPort}/__control/`,
)
line(`chromium --ignore-certificate-errors "${helpdesks.chromiumArgs().join('" "')}"`)
for (const s of SCENARIOS) line(`${urlOf(s).padEnd(74)} ${s.id}: ${s.title}`)

process.on('SIGINT', () => {
  void helpdesks.close().then(() => process.exit())
})
