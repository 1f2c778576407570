import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { SCENARIOS } from './scenarios/index.ts'
import { selfSigned } from './server/certificate.ts'
import { Control } from './server/control.ts'
import { serveControl } from './server/control-http.ts'
import { exchange, upgrade } from './server/exchange.ts'
import { Faults } from './server/faults.ts'
import { chromiumArgs, firefoxPrefs, SITE_LIST } from './server/hosts.ts'
import { Live } from './server/live.ts'
import { Recorder } from './server/recorder.ts'
import { Sessions } from './server/sessions.ts'
import { defaults, type Switches } from './server/switches.ts'
import type { Instant, Scenario, SiteId } from './world/types.ts'
import { World } from './world/world.ts'

export interface Options {
  /** The tickets to serve; all scenarios unless told. */
  readonly scenarios?: readonly Scenario[]
  /** Where the clock stands; the first scenario's moment unless told. */
  readonly now?: Instant
  /** Whether the clock runs with the machine's; it stands still unless told. */
  readonly running?: boolean
  readonly port?: number
  readonly switches?: Partial<Record<SiteId, Partial<Switches>>>
}

export interface Helpdesks {
  readonly port: number
  readonly controlPort: number
  readonly control: Control
  readonly world: World
  readonly hosts: Readonly<Record<SiteId, string>>
  chromiumArgs(): string[]
  firefoxPrefs(): Record<string, string>
  close(): Promise<void>
}

/** Starts the look-alike helpdesks on one local HTTPS port; `host` decides which of them answers. */
export async function startHelpdesks(options: Options = {}): Promise<Helpdesks> {
  const scenarios = options.scenarios ?? SCENARIOS
  const world = new World(scenarios, options.now ?? scenarios[0]?.now ?? Date.now())
  world.run(options.running === true)
  const settings = new Map<SiteId, Switches>(
    SITE_LIST.map((s) => [s.id, { ...defaults(s.id), ...options.switches?.[s.id] }]),
  )
  const switches = (site: SiteId): Switches => settings.get(site) ?? defaults(site)
  const parts = {
    world,
    faults: new Faults(),
    live: new Live(),
    recorder: new Recorder(),
    sessions: new Sessions(),
    switches,
  }
  world.onChange((site) => parts.live.tell(site, 'change'))
  const control = new Control(parts)

  const server = createServer(selfSigned(SITE_LIST.map((s) => s.host)), (req, res) => {
    exchange(parts, req, res).catch((error: unknown) => {
      process.exitCode = 1
      console.error('look-alike failed:', req.headers.host, req.url, error)
      if (!res.headersSent) res.writeHead(599)
      res.end()
    })
  })
  server.on('upgrade', (req: IncomingMessage, socket: Duplex) => upgrade(parts, req, socket))
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const remote = await serveControl(control)

  return {
    port,
    controlPort: remote.port,
    control,
    world,
    hosts: Object.fromEntries(SITE_LIST.map((s) => [s.id, s.host])) as Record<SiteId, string>,
    chromiumArgs: () => chromiumArgs(port),
    firefoxPrefs: () => firefoxPrefs(port),
    close: async () => {
      parts.live.close()
      await new Promise((resolve) => setImmediate(resolve))
      for (const socket of sockets) socket.destroy()
      remote.server.closeAllConnections()
      await Promise.all([
        new Promise<void>((resolve) => server.close(() => resolve())),
        new Promise<void>((resolve) => remote.server.close(() => resolve())),
      ])
    },
  }
}
