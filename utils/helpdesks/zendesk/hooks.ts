import type { Hooks } from '../hooks.ts'

/**
 * Agent Workspace, inside the pane of the open ticket unless said otherwise. Source codes and dates as in
 * the vendor report: A8C verified live 2026-06, LIF 2019–2025-08, HEF 2026-08, DEEPL undated, ZHR 2026-09,
 * CLO 2026-03, TOG 2026-04. Expected on a ticket page: `pane`, `log`, `subject`, `composer` once each per pane,
 * `comment` one to many; on a view: `row` one to many.
 */
export const HOOKS = {
  panes: [
    '#main_panes', // A8C 2026-06
    '[data-garden-id="navigation.main"]', // A8C 2026-06
  ],
  grid: [
    '.ticket-panes-grid-layout', // CLO 2026-03
    '[data-test-id^="ticket-"][data-is-active]', // HEF 2026-08
  ],
  breadcrumb: [
    '[data-test-id="tabs-section-nav-item-ticket"]', // HEF 2026
    'nav.ember-view', // CLO 2026-03
    '[data-test-id="ticket-call-controls-action-bar"]', // DEEPL
  ],
  header: [
    '[data-test-id="omni-header-via-label"]', // LIF 2025-08
    '[data-test-id="omni-header-subject"]', // LIF 2025-08
  ],
  context: [
    '[data-test-id="customer-context-tab-navigation"]', // TOG 2026-04
    '[data-test-id="column-3"]', // A8C 2026-06
  ],
  colleague: [
    '[data-test-id="agent-collision"]', // GUESS: no public code reads the mark of a colleague in the ticket
  ],
  comment: [
    '[data-test-id="omni-log-comment-item"]', // A8C 2026-06
  ],
  body: [
    '[data-test-id="omni-log-item-message"]', // A8C 2026-06
  ],
  internal: [
    '[data-test-id="omni-log-internal-note-tag"]', // LIF 2025-08
  ],
  time: [
    'time[data-test-id^="timestamp-"]', // HEF 2026-08
    'time[datetime]', // ALT 2026
  ],
  row: [
    '[data-test-id="generic-table-row"]', // ZHR 2026-09
  ],
  rowId: [
    '[data-test-id="generic-table-cells-id"]', // ZHR 2026-09
  ],
  rowLink: [
    'a[href*="tickets/"]', // LIF 2025-08
  ],
} as const satisfies Hooks<string>
