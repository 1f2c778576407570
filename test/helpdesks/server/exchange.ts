import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { World } from '../world/world.ts'
import { act } from './acts.ts'
import { elsewhere, withBallast } from './elsewhere.ts'
import { type Fault, type Faults, spoil } from './faults.ts'
import { asset, favicon } from './handle.ts'
import { isApiPath, type Site, siteOfHost } from './hosts.ts'
import type { Live } from './live.ts'
import type { Recorder, Who } from './recorder.ts'
import { type Ask, json, type Reply } from './reply.ts'
import type { Sessions } from './sessions.ts'
import type { Switches } from './switches.ts'
import { VENDORS } from './vendors.ts'

export interface Desks {
  readonly world: World
  readonly faults: Faults
  readonly recorder: Recorder
  readonly sessions: Sessions
  readonly live: Live
  readonly switches: (site: Site['id']) => Switches
}

/** A page's own line to its server: the only web socket there is. */
export function upgrade(desks: Desks, req: IncomingMessage, socket: Duplex): void {
  const of = siteOfHost(req.headers.host ?? '')
  const key = req.headers['sec-websocket-key']
  const own = of !== null && req.url === '/__page/live' && key !== undefined
  desks.recorder.add(
    {
      at: desks.world.now,
      wall: Date.now(),
      site: of?.id ?? null,
      host: req.headers.host ?? '',
      method: 'GET',
      path: req.url ?? '/',
      who: own ? 'page' : 'other',
      status: own ? 101 : 404,
      session: false,
    },
    flat(req),
  )
  if (own) desks.live.open(of.id, socket, key)
  else socket.destroy()
}

/** Answers one request of any of the four hosts and writes down that it came. */
export async function exchange(desks: Desks, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const wall = Date.now()
  const host = req.headers.host ?? ''
  const of = siteOfHost(host)
  const target = req.url ?? '/'
  const method = req.method ?? 'GET'
  const path = target.split('?')[0] ?? '/'
  const headers = flat(req)
  const session = of !== null && desks.sessions.valid(of, headers.cookie)
  const note = (who: Who, status: number): void =>
    desks.recorder.add(
      { at: desks.world.now, wall, site: of?.id ?? null, host, method, path: target, who, status, session },
      headers,
    )
  if (of === null) {
    note('other', 404)
    return send(desks, res, { status: 404 })
  }
  const ask: Ask = {
    site: of.id,
    origin: `https://${of.host}${of.basePath}`,
    method,
    path: decoded(path.startsWith(of.basePath) ? path.slice(of.basePath.length) : path),
    query: new URL(target, 'https://x').searchParams,
    headers,
    world: desks.world,
    language: desks.switches(of.id).language,
  }
  const api = isApiPath(of, path)
  const body = method === 'POST' ? await read(req) : ''
  const { who, reply } = api
    ? { who: 'api' as const, reply: answerApi(desks, ask, session) }
    : answerPage(desks, of, ask, path, body)
  const fault: Fault | null = api || who === 'document' ? desks.faults.take(of.id, target, api) : null
  if (fault === null) {
    note(who, reply.status)
    return send(desks, res, reply)
  }
  const spoiled = spoil(fault, reply)
  note(who, spoiled.reset ? 0 : spoiled.reply.status)
  if (spoiled.delayMs > 0) await desks.live.pause(spoiled.delayMs)
  if (spoiled.reset) {
    req.socket.destroy()
    return
  }
  return send(desks, res, spoiled.reply)
}

function answerApi(desks: Desks, ask: Ask, session: boolean): Reply {
  if (ask.method !== 'GET') return json({ error: 'the look-alikes take no writes' }, 405)
  if (!session) return json({ error: "Couldn't authenticate you" }, 401)
  if (!desks.switches(ask.site).cookieTaken) return json({ message: 'No authentication token provided' }, 401)
  return VENDORS[ask.site].api(ask)
}

function answerPage(
  desks: Desks,
  of: Site,
  ask: Ask,
  path: string,
  body: string,
): { who: Who; reply: Reply } {
  if (path === '/favicon.ico') return { who: 'asset', reply: favicon(of.id) }
  if (path.startsWith('/__page/assets/'))
    return { who: 'asset', reply: asset(path.slice('/__page/assets/'.length)) }
  if (path === '/__page/model') {
    return { who: 'page', reply: json(VENDORS[of.id].model(ask, desks.switches(of.id))) }
  }
  if (path === '/__page/act' && ask.method === 'POST') {
    act(desks.world, of.id, JSON.parse(body))
    return { who: 'page', reply: json({ ok: true }) }
  }
  const switches = desks.switches(of.id)
  const page = ask.method === 'GET' ? (VENDORS[of.id].page(ask, switches) ?? elsewhere(of.id, path)) : null
  if (page === null) {
    return {
      who: 'other',
      reply: { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' },
    }
  }
  const full = withBallast(page, switches.ballast)
  const cookie = { 'set-cookie': desks.sessions.cookie(of) }
  return { who: 'document', reply: { ...full, headers: { ...full.headers, ...cookie } } }
}

function send(desks: Desks, res: ServerResponse, reply: Reply): void {
  if (res.destroyed) return
  res.sendDate = false
  res.writeHead(reply.status, {
    date: new Date(desks.world.now).toUTCString(),
    'cache-control': 'no-store',
    ...reply.headers,
  })
  res.end(reply.body)
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function flat(req: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(req.headers).map(([k, v]) => [k, Array.isArray(v) ? v.join(', ') : v]),
  )
}

async function read(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of req) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
