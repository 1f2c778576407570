import type { Ask, Reply } from '../server/reply.ts'
import { html } from '../server/reply.ts'
import type { Switches } from '../server/switches.ts'
import { escaped } from '../world/formats.ts'
import { frame } from './dc-view.ts'
import { jiraModel } from './model.ts'

const PAGES = /^\/(browse\/|projects\/|issues\/?|secure\/|$)/
const LOCALES = { en: 'en_UK', nl: 'nl_NL', de: 'de_DE', fi: 'fi_FI' } as const

/** A page that comes whole from the server. */
export function dcPage(ask: Ask, s: Switches): Reply | null {
  if (!PAGES.test(ask.path)) return null
  const m = jiraModel(ask.world, 'jira-dc', ask.path, ask.query.get('selectedIssue'))
  const title =
    m.issue === null ? 'Queues - Jira' : `[${m.issue.key}] ${m.issue.summary.slice(0, 100)} - Jira`
  const mode = s.theme === 'dark' ? 'dark' : 'light'
  const key = m.issue === null ? '' : `<meta name="ajs-issue-key" content="${m.issue.key}">`
  return html(
    `<!doctype html><html lang="${s.language}" data-theme-choice="${s.theme}" data-color-mode="${mode}" data-theme="light:light dark:dark"><head data-own><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="application-name" content="JIRA" data-name="jira" data-version="9.12.14"><meta name="ajs-base-url" content="${ask.origin}"><meta name="ajs-context-path" content="/jira"><meta name="ajs-version-number" content="9.12.14"><meta name="ajs-remote-user" content="${ask.world.me}"><meta name="ajs-user-locale" content="${LOCALES[s.language]}"><meta name="ajs-keyboard-shortcuts-enabled" content="true">${key}
<link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/__page/assets/jira/dc.css"><script type="module" src="/__page/assets/jira/dc-app.ts"></script></head>
<body id="jira" class="aui-layout aui-theme-default" data-own><div id="page" data-own>${frame(m)}</div></body></html>`,
    {
      'content-security-policy':
        "default-src 'self'; connect-src 'self' wss:; img-src 'self' data:; object-src 'none'",
      'x-frame-options': 'SAMEORIGIN',
    },
  )
}
