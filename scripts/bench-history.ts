import { resolve } from 'node:path'
import { build } from 'vite'
import { launchChromium, SHIPPED_BUILD } from '../test/e2e/support/chromium.ts'

/*
 * `npm run bench:history [-- --customers N]`: fills the history of the built extension in a real Chromium with
 * N customers × 10 contacts (100,000 unless told) and measures, with the shipped history room, what reading one
 * customer and storing one contact cost there, beside the same in an almost empty database in the same run.
 */
const at = process.argv.indexOf('--customers')
const customers = at < 0 ? 100_000 : Number(process.argv[at + 1])
const CONTACTS = 10
const BATCH = 2_000
const READS = 200

const say = (text: string) => process.stdout.write(`${text}\n`)
const room = await bundled()
const browser = await launchChromium({ args: [], extension: SHIPPED_BUILD })
try {
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`)
  await page.evaluate(room)
  const empty = await measure('bench-small', 10)
  const full = await measure('bench-full', customers)
  say(`${customers.toLocaleString('en')} customers × ${CONTACTS} contacts, Chromium, medians of ${READS}`)
  say('                       read one customer   store one contact')
  say(`10 customers           ${cell(empty.read)}   ${cell(empty.store)}`)
  say(`${customers.toLocaleString('en')} customers      ${cell(full.read)}   ${cell(full.store)}`)
  say(`ratio                  ${ratio(full.read, empty.read)}   ${ratio(full.store, empty.store)}`)
  say(`filled in ${Math.round(full.fill / 1000)} s; on disk ${(full.bytes / 1_048_576).toFixed(0)} MB`)
  say('aims: read < 10 ms, store < 20 ms')

  async function measure(name: string, count: number) {
    return page.evaluate(
      async ([database, total, contacts, batch, reads]) => {
        const history = (
          globalThis as unknown as { room: typeof import('../utils/history/history.ts') }
        ).room.createHistory(database as string)
        const key = (n: number) => `customer-${String(n).padStart(18, '0')}`
        const contact = (n: number, i: number) => ({
          customer: key(n),
          organisation: `organisation-${String(n % 5000).padStart(14, '0')}`,
          ticket: `ticket-${n}-${i}`.padEnd(22, '0'),
          site: 'https://acme.example',
          openedAt: 1.79e12 + i * 86_400_000,
          lastAt: 1.79e12 + i * 86_400_000 + n,
          endedAt: null,
          startStep: -1,
          lowStep: -2,
          endStep: 0,
          csat: null,
          reasons: [],
          waited: 3_600_000,
          topic: null,
          from: 'list' as const,
        })
        const before = (await navigator.storage.estimate()).usage ?? 0
        const started = performance.now()
        let waiting = []
        for (let n = 0; n < (total as number); n++) {
          for (let i = 0; i < (contacts as number); i++) waiting.push(contact(n, i))
          if (waiting.length >= (batch as number)) {
            await history.saveContacts(waiting)
            waiting = []
          }
        }
        await history.saveContacts(waiting)
        const fill = performance.now() - started
        const median = (values: number[]) =>
          values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number
        const read: number[] = []
        const store: number[] = []
        for (let i = 0; i < (reads as number); i++) {
          const n = (i * 7919) % (total as number)
          let from = performance.now()
          const found = await history.contactsOf(key(n))
          read.push(performance.now() - from)
          if (found.length < (contacts as number)) throw new Error(`read ${found.length} contacts`)
          from = performance.now()
          await history.saveContacts([{ ...contact(n, 0), waited: i }])
          store.push(performance.now() - from)
        }
        const bytes = ((await navigator.storage.estimate()).usage ?? 0) - before
        return { read: median(read), store: median(store), fill, bytes }
      },
      [name, count, CONTACTS, BATCH, READS] as const,
    )
  }
} finally {
  await browser.close()
}

function cell(ms: number): string {
  return `${ms.toFixed(2)} ms`.padStart(17)
}

function ratio(a: number, b: number): string {
  return `${(a / b).toFixed(1)} ×`.padStart(17)
}

/** The shipped history room as one script, to run inside the extension's own page. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: resolve('utils/history/history.ts'), formats: ['iife'], name: 'room' },
    },
  })
  const [first] = Array.isArray(result) ? result : [result]
  if (first === undefined || !('output' in first)) throw new Error('nothing was bundled')
  return `${first.output[0].code};globalThis.room = room`
}
