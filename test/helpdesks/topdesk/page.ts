import { randomBytes } from 'node:crypto'
import { type Ask, html, type Reply } from '../server/reply.ts'
import type { Switches } from '../server/switches.ts'
import { escaped } from '../world/formats.ts'
import { wordsOf } from './ids.ts'
import { findCard, rowsModel } from './model.ts'
import type { RowModel } from './view-types.ts'
import { WORDS } from './words.ts'

function documentOf(
  s: Switches,
  rest: { title: string; script: string; data?: string; body: string; attributes?: string; inline?: string },
): Reply {
  const nonce = randomBytes(9).toString('base64')
  const inline = rest.inline === undefined ? '' : `<script nonce="${nonce}">${rest.inline}</script>`
  return html(
    `<!doctype html><html lang="${wordsOf(s.language)}" data-theme-choice="${s.theme}" data-color-mode="${s.theme === 'dark' ? 'dark' : 'light'}" ${rest.data ?? ''}><head data-own><meta charset="utf-8"><title>${escaped(rest.title)}</title><link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/__page/assets/topdesk/topdesk.css"><script type="module" src="/__page/assets/topdesk/${rest.script}.ts"></script></head>
<body data-own ${rest.attributes ?? ''}>${inline}${rest.body}</body></html>`,
    {
      'content-security-policy': `default-src 'self'; connect-src 'self' wss:; script-src 'self' 'nonce-${nonce}'; img-src 'self' data:; object-src 'none'`,
      'x-frame-options': 'SAMEORIGIN',
    },
  )
}

const RAIL = ['⌕', '★', '☎', '①', '②', '⚑', '⚙']

function shell(s: Switches, open: string): Reply {
  const hook = (attributes: string): string => (s.accessibleAttributes ? attributes : '')
  return documentOf(s, {
    title: 'TOPdesk',
    script: 'shell-app',
    data: `data-open="${escaped(open)}"`,
    attributes: 'class="shell"',
    body: `<div class="window" data-own ${hook('guielement="toplevelwindow"')}><header class="bar" ${hook('mstyles="header_bar"')}><button type="button" class="burger" aria-label="Menu">☰</button><nav id="tabs"></nav><span class="gap"></span><span class="avatar me" aria-hidden="true">RA</span></header>
<div class="under"><nav class="rail" aria-label="Modules" ${hook('mstyles="left_side"')}>${RAIL.map((i) => `<span>${i}</span>`).join('')}</nav><main id="area" ${hook('mstyles="content_area"')}></main></div></div>`,
  })
}

const cardPage = (s: Switches, key: string): Reply =>
  documentOf(s, {
    title: 'TOPdesk',
    script: 'card-app',
    data: key === '' ? '' : `data-card="${escaped(key)}"`,
    attributes: 'class="card-page"',
    body: '<div id="card" data-own></div>',
  })

function gridFrame(s: Switches, key: string): Reply {
  const w = WORDS[wordsOf(s.language)]
  return documentOf(s, {
    title: w.overview,
    script: 'grid-app',
    attributes: 'class="grid-page" cardtype="grid"',
    body: `<div id="actionbar" data-own><h2>${w.overview}</h2><span class="gap"></span><button type="button" class="button" id="reload-grid-button">⟳</button></div><iframe class="shown" data-own src="/tas/secure/grid?gridpart=columns&amp;key=${escaped(key)}"></iframe>`,
  })
}

function gridColumns(ask: Ask, s: Switches): Reply {
  const w = WORDS[wordsOf(s.language)]
  const rows = rowsModel(ask.world, s)
  const columns: readonly (readonly [string, string, (r: RowModel) => string])[] = [
    ['naam', w.number, (r) => r.key],
    ['korteomschrijving', w.brief, (r) => r.title],
    ['aanmeldernaam', w.caller, (r) => r.caller],
    ['prioriteit', w.priority, (r) => r.priority],
    ['afhandelingsstatus', w.status, (r) => r.status],
    ['ref_operatordynanaam', w.operator, (r) => r.operator],
    ['datumafspraak', w.targetDate, (r) => r.target],
  ]
  const column = ([id, , value]: (typeof columns)[number], c: number): string =>
    `<div class="column" id="_${id}">${rows.map((r, line) => `<span id="row_${line}_cell_${c}" line="${line}" class="${r.style}" data-key="${escaped(r.key)}">${escaped(value(r)) || '&nbsp;'}</span>`).join('')}</div>`
  return documentOf(s, {
    title: w.overview,
    script: 'grid-app',
    attributes: 'class="columns-page" cardtype="grid"',
    inline: `var Grid={},Columns={};\nColumns.unids = [${rows.map((r) => `'${r.unid}'`).join(',')}];`,
    body: `<div id="headers" data-own>${columns.map(([id, caption]) => `<div class="column" id="_${id}">${caption}</div>`).join('')}</div><div id="columnsscroll" data-own>${columns.map(column).join('')}<div id="selected" class="nofocus"></div></div>`,
  })
}

/** The operator's section: shell, cards, overviews. */
export function topdeskPage(ask: Ask, s: Switches): Reply | null {
  const window = /^\/tas\/secure\/mango\/window\/(\d+)$/.exec(ask.path)?.[1]
  if (window === '0' || /^\/tas\/secure\/?$/.test(ask.path)) return shell(s, ask.query.get('open') ?? '')
  if (window !== undefined) return cardPage(s, '')
  if (/^\/tas\/secure\/(contained\/)?incident$/.test(ask.path)) {
    const state = findCard(ask.world, ask.query.get('unid') ?? ask.query.get('lookupValue') ?? '')
    return state === null ? null : cardPage(s, state.script.key)
  }
  if (ask.path === '/tas/secure/grid') {
    return ask.query.get('gridpart') === 'columns'
      ? gridColumns(ask, s)
      : gridFrame(s, ask.query.get('key') ?? '')
  }
  return null
}
