import { scenario as scenarioOf } from '../scenarios/index.ts'
import type { TicketState } from '../world/state.ts'
import type { Instant, Level, Script, SiteId, StatusKind, Via } from '../world/types.ts'
import type { NewHappening, World } from '../world/world.ts'
import type { Fault, Faults } from './faults.ts'
import type { Live } from './live.ts'
import type { Recorded, Recorder } from './recorder.ts'
import type { Sessions } from './sessions.ts'
import type { Switches } from './switches.ts'

/** Everything a test or a demo can do to the look-alikes. Happenings happen at the clock's now. */
export class Control {
  readonly #world: World
  readonly #faults: Faults
  readonly #live: Live
  readonly #recorder: Recorder
  readonly #sessions: Sessions
  readonly #switches: (site: SiteId) => Switches

  constructor(parts: {
    world: World
    faults: Faults
    live: Live
    recorder: Recorder
    sessions: Sessions
    switches: (site: SiteId) => Switches
  }) {
    this.#world = parts.world
    this.#faults = parts.faults
    this.#live = parts.live
    this.#recorder = parts.recorder
    this.#sessions = parts.sessions
    this.#switches = parts.switches
  }

  // Time

  now(): Instant {
    return this.#world.now
  }
  setNow(now: Instant): void {
    this.#world.setNow(now)
  }
  /** Moves the clock on by so many milliseconds. */
  advance(ms: number): void {
    this.#world.setNow(this.#world.now + ms)
  }
  /** Lets the clock run with the machine's, or stops it. */
  run(running: boolean): void {
    this.#world.run(running)
  }
  /** Puts the clock to the scenario's moment and sets the switches it needs. */
  play(id: string): void {
    const { now, site, refuseCookie } = scenarioOf(id)
    this.#switches(site).cookieTaken = refuseCookie !== true
    this.#world.setNow(now)
  }

  // What happens on tickets

  state(site: SiteId, key: string): TicketState | null {
    return this.#world.find(site, key)
  }
  add(script: Script): void {
    this.#world.add(script)
    this.#world.changed(script.site)
  }
  happen(site: SiteId, key: string, happening: NewHappening): void {
    this.#world.happen(site, key, happening)
  }
  customerReplies(site: SiteId, key: string, body: string, via?: Via): void {
    const by = this.#script(site, key).requester
    this.happen(site, key, via === undefined ? { kind: 'reply', by, body } : { kind: 'reply', by, body, via })
    // Every vendor's default rule: a customer's word puts a parked ticket back with us.
    const back = site.startsWith('jira') ? 'new' : 'open'
    if (['pending', 'solved'].includes(this.state(site, key)?.status ?? ''))
      this.setStatus(site, key, back, 'system')
  }
  agentReplies(site: SiteId, key: string, body: string, by = this.#world.me): void {
    this.happen(site, key, { kind: 'reply', by, body })
  }
  note(site: SiteId, key: string, body: string, by = this.#world.me): void {
    this.happen(site, key, { kind: 'note', by, body })
  }
  setStatus(site: SiteId, key: string, to: StatusKind, by = this.#world.me): void {
    this.happen(site, key, { kind: 'status', by, to })
  }
  onHold(site: SiteId, key: string, supplier: string | null = null, by = this.#world.me): void {
    if (supplier !== null) this.happen(site, key, { kind: 'supplier', by, to: supplier })
    this.setStatus(site, key, 'hold', by)
  }
  pending(site: SiteId, key: string): void {
    this.setStatus(site, key, 'pending')
  }
  solve(site: SiteId, key: string): void {
    this.setStatus(site, key, 'solved')
  }
  /** The customer says it is not solved after all. */
  reopen(site: SiteId, key: string, body: string): void {
    this.customerReplies(site, key, body)
  }
  assign(site: SiteId, key: string, to: string | null, by = this.#world.me): void {
    this.happen(site, key, { kind: 'assignee', by, to })
  }
  group(site: SiteId, key: string, to: string | null, by = this.#world.me): void {
    this.happen(site, key, { kind: 'group', by, to })
  }
  priority(site: SiteId, key: string, to: Level | null, by = this.#world.me): void {
    this.happen(site, key, { kind: 'priority', by, to })
  }
  /** The promise itself is changed: so many minutes from the start. */
  moveTarget(site: SiteId, key: string, goalMinutes: number, id = 'resolution'): void {
    this.happen(site, key, { kind: 'target', by: 'sam.degroot', id, goalMinutes })
  }
  /** Moves the clock a minute past the first running target's due time; answers the new now. */
  breach(site: SiteId, key: string): Instant {
    const state = this.#world.find(site, key)
    const due =
      state === null ? [] : this.#world.targets(state).flatMap((t) => t.cycles.filter((c) => c.stop === null))
    const first = due.map((c) => c.breachAt).toSorted((a, b) => a - b)[0]
    if (first === undefined) throw new Error(`${key} has no running target`)
    this.setNow(first + 60_000)
    return this.now()
  }
  colleague(site: SiteId, key: string, here: boolean, who = 'sam.degroot'): void {
    this.happen(site, key, { kind: 'presence', by: who, here })
  }

  // Faults and switches

  fault(fault: Fault): void {
    this.#faults.add(fault)
  }
  clearFaults(): void {
    this.#faults.clear()
  }
  /** The session ends: API calls get 401 until a page is loaded anew. */
  logOut(site: SiteId): void {
    this.#sessions.logOut(site)
  }
  set(site: SiteId, switches: Partial<Switches>): void {
    Object.assign(this.#switches(site), switches)
    this.#live.tell(site, 'theme', this.#switches(site).theme)
    this.#live.tell(site, 'change')
  }
  switches(site: SiteId): Readonly<Switches> {
    return this.#switches(site)
  }
  /** The page throws out foreign nodes and draws itself anew; `fight` does so for ten seconds. */
  rerender(site: SiteId, how: 'once' | 'fight' = 'once'): void {
    this.#live.tell(site, 'rerender', how)
  }
  /** Open pages load themselves anew. */
  reload(site: SiteId): void {
    this.#live.tell(site, 'reload')
  }

  // What was asked

  requests(): readonly Recorded[] {
    return this.#recorder.all()
  }
  /** Requests an extension has no business making. */
  violations(): readonly Recorded[] {
    return this.#recorder.violations()
  }
  clearRequests(): void {
    this.#recorder.clear()
  }

  #script(site: SiteId, key: string): Script {
    const state = this.#world.find(site, key)
    if (state === null) throw new Error(`no ticket is called ${site} ${key}`)
    return state.script
  }
}
