import { listItems } from '../src/content-store/list-items.js';
import type { ListQuery } from '../src/content-store/list-query.js';
import { describePlan, listNodes, openExplainedSql, rowsRead, type PlanNode } from './explain-reads.js';

/** What a list answers, and what PostgreSQL read to find its entries. */
export interface ListReads {
  /** Entries that the list answers with. */
  returned: number;
  /** Rows that were looked at to find and order them, those that were then left out included. */
  read: number;
  plan: string;
}

/** Reads a list as the Content API does. What entries point at is read by its key once each, and counted apart. */
export async function listReads(databaseUrl: string, query: ListQuery): Promise<ListReads> {
  const sql = await openExplainedSql(databaseUrl);
  try {
    await listItems(sql, query);
    const nodes = sql.takePlans().flatMap(listNodes);
    const reached = findNode(nodes, 'CTE reached');
    const found = findNode(nodes, 'CTE found');
    return {
      returned: found['Actual Rows'],
      read: rowsRead(reached),
      plan: describePlan(reached).join('\n'),
    };
  } finally {
    await sql.close();
  }
}

function findNode(nodes: readonly PlanNode[], name: string): PlanNode {
  const found = nodes.find((node) => node['Subplan Name'] === name);
  if (!found) throw new Error(`No plan has the part ${name}`);
  return found;
}
