import { describe, expect, test } from 'vitest'
import { caller } from '../../../utils/helpdesks/caller.ts'
import { accessGuard } from '../../../utils/helpdesks/guard.ts'
import type { Site } from '../../../utils/helpdesks/helpdesk.ts'
import { fakeIo } from './support/fake-io.ts'

const SITE: Site = {
  helpdesk: 'jira',
  deployment: 'data-center',
  origin: 'https://jira.acme.example',
  basePath: '/jira',
}
const SCOPE = 'https://jira.acme.example/jira'
const signal = new AbortController().signal
const refused = (status: number) => new Response(null, { status })

describe('the access guard', () => {
  test('after a 401 nothing is asked until the agent comes back, then once', async () => {
    const io = fakeIo({ '/jira/a': refused(401) })
    const call = caller(SITE, io, signal)
    expect(await call('/a', { ttl: 0 })).toMatchObject({ fault: 'signed-out' })
    expect(await call('/a', { ttl: 0 })).toMatchObject({ fault: 'signed-out' })
    expect(io.asked).toHaveLength(1)
    io.guard.renew()
    await Promise.all([call('/a', { ttl: 0 }), call('/a', { ttl: 0 })])
    expect(io.asked).toHaveLength(2)
    await call('/a', { ttl: 0 })
    expect(io.asked).toHaveLength(2)
  })

  test('a try that succeeds opens the site again', async () => {
    const guard = accessGuard()
    guard.note(SCOPE, 'no-access')
    expect(guard.refusal(SCOPE)).toBe('no-access')
    guard.renew()
    expect(guard.refusal(SCOPE)).toBeNull()
    expect(guard.refusal(SCOPE)).toBe('no-access')
    guard.note(SCOPE, null)
    expect(guard.refusal(SCOPE)).toBeNull()
  })

  test('a try that was broken off may be made again', () => {
    const guard = accessGuard()
    guard.note(SCOPE, 'signed-out')
    guard.renew()
    guard.refusal(SCOPE)
    guard.note(SCOPE, 'aborted')
    expect(guard.refusal(SCOPE)).toBeNull()
  })

  test('a side call without the right shuts only itself, for good', async () => {
    const io = fakeIo({ '/jira/field': refused(403), '/jira/issue': {} })
    const call = caller(SITE, io, signal)
    await call('/field', { ttl: 0, side: 'fields' })
    io.guard.renew()
    expect(await call('/field', { ttl: 0, side: 'fields' })).toMatchObject({ fault: 'no-access' })
    expect(await call('/issue', { ttl: 0 })).toMatchObject({ ok: true })
    expect(io.asked).toEqual(['/jira/field', '/jira/issue'])
  })

  test('a side call that finds the session gone shuts the site', async () => {
    const io = fakeIo({ '/jira/field': refused(401), '/jira/issue': {} })
    const call = caller(SITE, io, signal)
    await call('/field', { ttl: 0, side: 'fields' })
    expect(await call('/issue', { ttl: 0 })).toMatchObject({ fault: 'signed-out' })
  })

  test('a lasting refusal opens only by hand', () => {
    const guard = accessGuard()
    guard.note(SCOPE, 'signed-out', true)
    guard.renew()
    expect(guard.refusal(SCOPE)).toBe('signed-out')
    guard.reopen(SCOPE)
    expect(guard.refusal(SCOPE)).toBeNull()
  })

  test('other failures shut nothing', async () => {
    const io = fakeIo({ '/jira/a': refused(500) })
    const call = caller(SITE, io, signal)
    await call('/a', { ttl: 0 })
    await call('/a', { ttl: 0 })
    expect(io.asked).toHaveLength(2)
  })
})
