import type { Scenario, SiteId } from '../world/types.ts'
import { place, reply, resolution, ticket } from './kit.ts'

const KEYS: Readonly<Record<SiteId, string>> = {
  zendesk: '4666',
  'jira-cloud': 'HELP-4666',
  'jira-dc': 'SUP-4666',
  topdesk: 'I 2611 4666',
}
const WHO: Readonly<Record<SiteId, string>> = {
  zendesk: 'oliver.tate',
  'jira-cloud': 'ville.rantanen',
  'jira-dc': 'heiko.brandt',
  topdesk: 'joris.smit',
}

const ZALGO = 'broken'
  .split('')
  .map((c) => `${c}\u0315\u0321\u0334\u0348\u0352\u0489`.repeat(3))
  .join('')
const BIDI = '\u202etxt.exe\u202c and \u2066left\u2069 \u200fright'
const MARKUP =
  '<script>document.title="taken"</script><img src=x onerror="document.title=1"><style>body{display:none}</style></div></article><iframe srcdoc="<b>"></iframe>"\'`&lt;b&gt;{{7*7}}${7*7}<!-- '

/** A ticket that tries everything: markup, direction marks, stacked marks, control characters, 100 KB. */
export function hostile(site: SiteId): Scenario {
  const where = place(site)
  return {
    id: `hostile-${site}`,
    title: 'Markup, direction marks, stacked marks and 100 KB in subject and body',
    site,
    desk: where.desk,
    now: where.local('10:10'),
    ticket: ticket(where, {
      key: KEYS[site],
      subject: `${MARKUP} ${BIDI} ${ZALGO}`,
      language: 'en',
      category: '"><b>x</b>',
      body: `${MARKUP}\n\n${BIDI}\n\n${ZALGO}\n\n\u0000\u0007\u2028\ufeff\n\n${'A'.repeat(5_000)}\n\n${'🙂'.repeat(500)}\n\n${'again and again '.repeat(6_000)}`,
      createdAt: where.local('09:00'),
      requester: WHO[site],
      priority: 3,
      status: 'open',
      tags: ['"><i>tag'],
      targets: [resolution(8)],
      happenings: [
        reply(
          where.local('09:20'),
          WHO[site],
          `${MARKUP} __proto__ constructor\n\n{{constructor.constructor("x")()}}`,
        ),
      ],
    }),
    facts: {
      ball: 'us',
      ballMinutes: 70,
      leftMinutes: 410,
      promise: 'running',
      stillMinutes: 70,
      nudge: null,
      because: '09:00 to 10:10 is 1 h 10 of 8 h',
    },
  }
}
