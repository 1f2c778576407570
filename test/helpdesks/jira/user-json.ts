import { person } from '../world/people.ts'
import type { Person } from '../world/types.ts'
import { accountId, type Flavour } from './ids.ts'

function avatars(origin: string, p: Person): Record<string, string> {
  const url = (size: number): string => `${origin}/secure/useravatar?avatarId=${p.n}&s=${size}`
  return { '48x48': url(48), '24x24': url(24), '16x16': url(16), '32x32': url(32) }
}

/** A user as the core API gives it. */
export function userJson(id: string, origin: string, flavour: Flavour): Record<string, unknown> {
  const p = person(id)
  const shared = {
    displayName: id === 'system' ? 'Automation for Jira' : p.name,
    active: true,
    timeZone: p.zone,
    avatarUrls: avatars(origin, p),
  }
  if (flavour === 'dc') {
    return {
      self: `${origin}/rest/api/2/user?username=${p.id}`,
      key: p.id,
      name: p.id,
      emailAddress: p.email,
      ...shared,
    }
  }
  const type = id === 'system' ? 'app' : p.side === 'customer' ? 'customer' : 'atlassian'
  const account = id === 'system' ? '557058:f58131cb-b67d-43c7-b30d-6b58d40bd077' : accountId(p)
  return {
    self: `${origin}/rest/api/3/user?accountId=${account}`,
    accountId: account,
    ...(p.side === 'customer' ? { emailAddress: p.email } : {}),
    ...shared,
    accountType: type,
  }
}

/** The same person as the service desk API gives it. */
export function deskUserJson(id: string, origin: string, flavour: Flavour): Record<string, unknown> {
  const { self, avatarUrls, accountType: _notGiven, ...rest } = userJson(id, origin, flavour)
  return { ...rest, _links: { jiraRest: self, avatarUrls, self } }
}
