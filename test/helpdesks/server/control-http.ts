import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Control } from './control.ts'

const CALLS = new Set([
  'now',
  'setNow',
  'advance',
  'run',
  'play',
  'happen',
  'customerReplies',
  'agentReplies',
  'note',
  'setStatus',
  'onHold',
  'pending',
  'solve',
  'reopen',
  'assign',
  'group',
  'priority',
  'moveTarget',
  'breach',
  'colleague',
  'fault',
  'clearFaults',
  'logOut',
  'set',
  'switches',
  'rerender',
  'reload',
  'requests',
  'violations',
  'clearRequests',
  'state',
])

/**
 * The control over HTTP for other processes, on a port of its own: `POST /__control/NAME` with a JSON array of
 * arguments answers the result. No cross-origin page may read or call it: only JSON bodies without an `Origin`.
 */
export async function serveControl(control: Control): Promise<{ port: number; server: Server }> {
  const server = createServer((req, res) => {
    const name = /^\/__control\/(\w+)$/.exec(req.url ?? '')?.[1] ?? ''
    const refuse = (status: number, why: string): void => {
      res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: why }))
    }
    if (req.headers.origin !== undefined || (req.headers['sec-fetch-site'] ?? 'none') !== 'none')
      return refuse(403, 'not for web pages')
    if (req.method !== 'POST' || !CALLS.has(name))
      return refuse(404, 'POST /__control/NAME with a JSON array')
    let body = ''
    req.on('data', (part: Buffer) => {
      body += part.toString('utf8')
    })
    req.on('end', () => {
      try {
        const call = (control as unknown as Record<string, (...args: unknown[]) => unknown>)[name]
        const result = call?.apply(control, JSON.parse(body === '' ? '[]' : body) as unknown[])
        res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result ?? null))
      } catch (error) {
        refuse(400, String(error))
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, server }
}
