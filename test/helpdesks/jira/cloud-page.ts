import type { Ask, Reply } from '../server/reply.ts'
import { html } from '../server/reply.ts'
import type { Switches } from '../server/switches.ts'
import { escaped } from '../world/formats.ts'
import { shell } from './cloud-view.ts'
import { jiraModel } from './model.ts'

const PAGES = /^\/(browse\/|jira\/|issues\/?|projects\/|$)/

/** The server-rendered page; the script replaces it on hydration. */
export function cloudPage(ask: Ask, s: Switches): Reply | null {
  if (!PAGES.test(ask.path)) return null
  const m = jiraModel(ask.world, 'jira-cloud', ask.path, ask.query.get('selectedIssue'))
  const title = m.issue === null ? 'Jira' : `[${m.issue.key}] ${m.issue.summary.slice(0, 100)} - Jira`
  const mode = s.theme === 'dark' ? 'dark' : 'light'
  return html(
    `<!doctype html><html lang="${s.language}" data-theme-choice="${s.theme}" data-color-mode="${mode}" data-theme="dark:dark light:light spacing:spacing typography:typography" data-hydrate="${s.hydrateAfterMs}">
<head data-own><meta charset="utf-8"><title>${escaped(title)}</title><meta name="application-name" content="JIRA"><link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/__page/assets/jira/cloud.css"><script type="module" src="/__page/assets/jira/cloud-app.ts"></script></head>
<body id="jira" data-own><div id="jira-frontend" data-own>${shell(m)}</div></body></html>`,
    {
      'content-security-policy':
        "default-src 'self'; connect-src 'self' wss:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'",
    },
  )
}
