import type { KnownSite, Ports, TabReport, TryResult } from '../../../components/settings/ports.ts'
import type { SiteRisk } from '../../../utils/messaging/risk.ts'
import type { DayLine, OwnFigures, WorkLists } from '../../../utils/messaging/work.ts'
import { parseSettings } from '../../../utils/settings/parse.ts'
import type { Settings, TeamSettings } from '../../../utils/settings/schema.ts'
import type { LoadedSettings } from '../../../utils/settings/storage.ts'

/** What stands around a page in a test; `ports` hand it to the page, the rest is there to look at. */
export interface FakeWorld {
  readonly ports: Ports
  settings: Settings
  allowed: string[]
  saved: { name: string; text: string }[]
  forgotten: string[]
  opened: (string | undefined)[]
  /** What was asked of the lists and figures, in order. */
  worked: string[]
}

export interface FakeOptions {
  readonly settings?: unknown
  readonly locked?: readonly string[]
  readonly state?: LoadedSettings['state']
  readonly report?: TabReport
  readonly sites?: readonly KnownSite[]
  readonly tryResult?: TryResult
  readonly allow?: boolean
  /** Storage refuses. */
  readonly full?: boolean
  readonly broken?: string | null
  readonly languages?: readonly string[]
  readonly lists?: Partial<WorkLists>
  readonly own?: OwnFigures | null
  readonly day?: readonly DayLine[] | null
  /** Of early risk; null: cannot be asked. */
  readonly risk?: readonly SiteRisk[] | null
}

/** Saturday 21 November 2026, 10:42 UTC. */
export const FAKE_NOW = Date.UTC(2026, 10, 21, 10, 42)

export function fakeWorld(options: FakeOptions = {}): FakeWorld {
  const listeners = new Set<() => void>()
  let before: TeamSettings | null = null

  function put(settings: Settings): void {
    world.settings = settings
    for (const listener of listeners) listener()
  }

  const world: FakeWorld = {
    settings: parseSettings(options.settings ?? {}).value,
    allowed: [],
    saved: [],
    forgotten: [],
    opened: [],
    worked: [],
    ports: {
      now: () => FAKE_NOW,
      languages: options.languages ?? ['en'],
      settings: {
        load: async () => ({
          settings: world.settings,
          locked: options.locked ?? [],
          problems: [],
          state: options.state ?? 'current',
        }),
        async change(change) {
          if (options.full) throw new Error('full')
          put(change(world.settings))
        },
        watch(listener) {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
        proposedZone: async () => ({ zone: 'Europe/Amsterdam', from: 'Zendesk' }),
      },
      tab: {
        report: async () => options.report ?? { kind: 'no-page' },
        reload: () => undefined,
        tryApi: async () => options.tryResult ?? 'works',
      },
      sites: {
        list: async () => options.sites ?? [],
        async allow(origin) {
          if (options.allow !== false) world.allowed.push(origin)
          return options.allow !== false
        },
        async remove(origin) {
          world.allowed = world.allowed.filter((site) => site !== origin)
          return true
        },
      },
      file: {
        readsHere: true,
        save: (name, text) => void world.saved.push({ name, text }),
        async apply(team) {
          before = world.settings.team
          put({ ...world.settings, team })
        },
        undoable: async () => before,
        async undo(team) {
          before = null
          put({ ...world.settings, team })
        },
      },
      history: {
        broken: async () => options.broken ?? null,
        exportAll: async () => ({ tickets: [] }),
        forgetSite: async (origin) => void world.forgotten.push(origin),
        forgetAll: async () => void world.forgotten.push('all'),
        forgetOwn: async () => void world.forgotten.push('own'),
        forgetMood: async () => void world.forgotten.push('mood'),
      },
      work: {
        lists: async () => ({ doNow: [], melons: [], overnight: [], settle: [], ...options.lists }),
        settle: async (ticket, ticks) => void world.worked.push(`settle ${ticket} ${ticks.join('+')}`),
        day: async () => options.day ?? null,
        own: async () => options.own ?? null,
        restart: async (hint) => void world.worked.push(`restart ${hint}`),
        open: (url) => void world.worked.push(`open ${url}`),
        copy: async (text) => void world.worked.push(`copy ${text}`),
      },
      risk: {
        async sites() {
          if (options.risk === null) throw new Error('asleep')
          return options.risk ?? []
        },
      },
      openOptions: (section) => void world.opened.push(section),
    },
  }
  return world
}
