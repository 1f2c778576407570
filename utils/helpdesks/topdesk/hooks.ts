import type { Hooks } from '../hooks.ts'

/**
 * `guielement` and `mstyles` are there only where the operator ticked "Support custom colours"; so the base
 * is `h1`, `label[for]` and roles. Sources as in the vendor report: "recoloring" is TOPdesk's own user style,
 * 2026-07. Expected on a card: `title` and `number` once; the feeds once with custom colours, else never.
 */
export const HOOKS = {
  title: [
    'h1', // Joostie 2026-06, nnbe
  ],
  number: [
    ':scope > div:first-of-type', // Joostie 2026-06, nnbe
  ],
  subject: [
    ':scope > div:nth-of-type(2)', // Joostie 2026-06, nnbe
  ],
  toolbar: [
    '[guielement="toolbar_button"]', // recoloring 2026-07
  ],
  requests: [
    '[guielement="pt-request-container"]', // recoloring 2026-07
  ],
  trail: [
    '[guielement="pt-trail-container"]', // recoloring 2026-07
  ],
  memo: [
    '[guielement="pt-memo"]', // recoloring 2026-07
  ],
  invisible: [
    '[guielement="pt-entry-sidebar"][mstyles~="pt-invisible"]', // recoloring 2026-07
  ],
  text: [
    'div[rt]', // recoloring 2026-07
  ],
  label: [
    '[mtype="label"]', // recoloring 2026-07
  ],
  list: [
    'body[cardtype="grid"]', // recoloring 2026-07, TOPdeskImprover 2020, WorkManager 2026
    '.board .lane', // recoloring 2026-07
    '[guielement="taskboard_item"]', // recoloring 2026-07
  ],
  row: [
    '#columnsscroll [id="_naam"] span[line]', // TOPdeskImprover 2020, WorkManager 2026
    '.board .task-container', // recoloring 2026-07
    '[guielement="taskboard_item"]', // recoloring 2026-07
  ],
  rowKey: [
    'a.is-black-link', // recoloring 2026-07
  ],
} as const satisfies Hooks<string>
