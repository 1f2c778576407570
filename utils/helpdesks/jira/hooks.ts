import type { Hooks } from '../hooks.ts'

/**
 * Cloud first, then Data Center. Sources and dates as in the vendor report. Expected on an issue page: `key`,
 * `breadcrumb` once; `comment` none to many; on a list: one of the row hooks, one to many. Only `data-testid`
 * and ids: classes are rebuilt with every release.
 */
export const HOOKS = {
  key: [
    'a[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]', // holatuwol 2026-08
    '#key-val', // Atlassian toolkit 2026-04
  ],
  breadcrumb: [
    '[data-component-selector="breadcrumbs-wrapper"]', // holatuwol 2026-08
    '[data-testid="issue.views.issue-base.foundation.breadcrumbs.breadcrumb-current-issue-container"]', // toggl 2026-02
    '#jira-issue-header', // Yehor 2026-07
    '.aui-nav-breadcrumbs', // Atlassian toolkit 2026-04
  ],
  header: [
    '[data-testid="issue.views.issue-base.foundation.summary.heading"]', // toggl 2026-02
    '#summary-val', // Atlassian toolkit 2026-04
  ],
  lastPanel: [
    '[data-testid$="context-group.container.secondary-context-items"]', // tlambert42 2025-12
    '[data-testid$="context-group.container.details-group"]', // tlambert42 2025-12
    '#datesmodule', // Jira 5 templates
    '#peoplemodule', // Jira 5 templates
  ],
  rightColumn: [
    '[data-testid="issue.views.issue-details.issue-layout.container-right"]', // holatuwol 2026-08
    '#viewissuesidebar', // Jira 5 templates
  ],
  page: [
    '#jira-frontend', // tmetric 2025-10
    '#page', // Jira 5 templates
  ],
  row: [
    '[data-testid="virtual-table.table.main"] [role="row"]', // Yehor 2026-06
    'tr[data-testid="native-issue-table.ui.issue-row"]', // report 2026
    'a[data-testid="issue-navigator.ui.issue-results.detail-view.card-list.card"]', // report 2026
    '[data-testid="platform-board-kit.ui.card.card"]', // report 2026
    'tr.issuerow[data-issuekey]', // Jira 5 templates
    '.ghx-columns .js-issue[data-issue-key]', // toggl 2026-02
    '.queue-react-table-container tr', // Atlassian toolkit 2026-04
  ],
  rowKey: [
    '[data-testid*="cell-wrapper-row"]', // Yehor 2026-06
    '[data-issue-key]', // Yehor 2026-06
    'a[href*="/browse/"]', // report 2026
  ],
} as const satisfies Hooks<string>
