import { ME, sideOf } from './people.ts'
import { type TargetState, targetsOf } from './sla.ts'
import { stateAt, type TicketState } from './state.ts'
import type { Desk, Happening, Instant, Scenario, Script, SiteId } from './types.ts'

export type NewHappening = Happening extends infer H ? (H extends Happening ? Omit<H, 'at'> : never) : never

/** All tickets of all sites and the one clock they share. */
export class World {
  #scripts = new Map<string, Script>()
  #desks = new Map<SiteId, Desk>()
  #now: Instant
  #runningSince: number | null = null
  #listeners = new Set<(site: SiteId | null) => void>()
  version = 1

  constructor(scenarios: readonly Scenario[], now: Instant) {
    this.#now = now
    for (const scenario of scenarios) {
      this.#desks.set(scenario.site, scenario.desk)
      for (const script of [scenario.ticket, ...(scenario.others ?? [])]) this.add(script)
    }
  }

  add(script: Script): void {
    const name = `${script.site} ${script.key}`
    if (this.#scripts.has(name)) throw new Error(`two tickets are called ${name}`)
    this.#scripts.set(name, script)
  }

  get now(): Instant {
    return this.#now + (this.#runningSince === null ? 0 : Date.now() - this.#runningSince)
  }

  /** Lets the clock run with the machine's, or stops it. */
  run(running: boolean): void {
    this.#now = this.now
    this.#runningSince = running ? Date.now() : null
  }

  get running(): boolean {
    return this.#runningSince !== null
  }

  setNow(now: Instant): void {
    this.#now = now
    if (this.#runningSince !== null) this.#runningSince = Date.now()
    this.changed(null)
  }

  deskOf(site: SiteId): Desk {
    return this.#desks.get(site) ?? { zone: 'Europe/Amsterdam', opens: 480, closes: 960 }
  }

  scriptsOf(site: SiteId): readonly Script[] {
    return [...this.#scripts.values()].filter((s) => s.site === site && s.createdAt <= this.now)
  }

  find(site: SiteId, key: string): TicketState | null {
    const script = this.#scripts.get(`${site} ${key}`)
    return script === undefined || script.createdAt > this.now ? null : stateAt(script, this.now)
  }

  all(site: SiteId): readonly TicketState[] {
    return this.scriptsOf(site).map((s) => stateAt(s, this.now))
  }

  targets(state: TicketState): readonly TargetState[] {
    return targetsOf(state, this.deskOf(state.script.site), sideOf)
  }

  /** Something happens on a ticket, now. */
  happen(site: SiteId, key: string, happening: NewHappening): void {
    const name = `${site} ${key}`
    const script = this.#scripts.get(name)
    if (script === undefined) throw new Error(`no ticket is called ${name}`)
    const happened = { ...happening, at: this.now } as Happening
    this.#scripts.set(name, { ...script, happenings: [...script.happenings, happened] })
    this.changed(site)
  }

  onChange(listener: (site: SiteId | null) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  changed(site: SiteId | null): void {
    this.version += 1
    for (const listener of this.#listeners) listener(site)
  }

  readonly me = ME
}
