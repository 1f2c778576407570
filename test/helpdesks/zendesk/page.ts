import type { Ask, Reply } from '../server/reply.ts'
import { html } from '../server/reply.ts'

const ICONS = ['⌂', '☰', '◔', '▤', '⚙']

/** The shell; the script fills it. */
export function zendeskPage(ask: Ask, theme: string, language: string): Reply | null {
  if (!ask.path.startsWith('/agent')) return null
  return html(
    `<!doctype html><html lang="${language}" data-theme-choice="${theme}"><head data-own><meta charset="utf-8"><title>Acme – Agent workspace</title>
<link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/__page/assets/zendesk/zendesk.css">
<script type="module" src="/__page/assets/zendesk/app.ts"></script></head>
<body data-own><div class="app" data-own>
<nav class="rail" aria-label="Main">${ICONS.map((i, n) => `<a href="/agent/filters/36000${Math.max(1, n)}" aria-label="Section ${n + 1}">${i}</a>`).join('')}</nav>
<div class="work"><header data-test-id="header-toolbar" data-garden-id="navigation.header"><nav data-test-id="header-tablist"></nav><span class="gap"></span><span class="me" aria-hidden="true">RA</span></header>
<main id="main_panes" data-garden-id="navigation.main"></main></div>
<aside class="apps" aria-label="Apps"><i></i><i></i><i></i><i></i></aside></div></body></html>`,
    {
      'content-security-policy': "script-src 'self' https:; object-src 'none'; base-uri 'self'",
      'x-frame-options': 'SAMEORIGIN',
    },
  )
}
