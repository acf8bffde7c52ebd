import { Client } from 'pg';
import type { ListQuery } from '../src/content-store/list-query.js';
import { listStatement } from '../src/content-store/list-statement.js';

/** What a list answers, and what PostgreSQL read to find its entries. */
export interface ListReads {
  /** Entries that the list answers with. */
  returned: number;
  /** Rows that were looked at to find and order them, those that were then left out included. */
  read: number;
  plan: string;
}

interface PlanNode {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Subplan Name'?: string;
  Plans?: PlanNode[];
}

/** Runs a list in `EXPLAIN (ANALYZE)`. What entries point at is read by its key once each, and counted apart. */
export async function listReads(databaseUrl: string, query: ListQuery): Promise<ListReads> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { text, values } = listStatement(query);
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (analyze, format json) ${text}`,
      [...values],
    );
    const plan = rows[0]?.['QUERY PLAN'][0].Plan;
    if (!plan) throw new Error('EXPLAIN answered no plan');
    const reached = findNode(plan, (node) => node['Subplan Name'] === 'CTE reached');
    const found = findNode(plan, (node) => node['Subplan Name'] === 'CTE found');
    return { returned: found['Actual Rows'], read: rowsRead(reached), plan: describe(reached).join('\n') };
  } finally {
    await client.end();
  }
}

function findNode(node: PlanNode, isIt: (node: PlanNode) => boolean): PlanNode {
  const found = listNodes(node).find(isIt);
  if (!found) throw new Error('The plan has no such part');
  return found;
}

const listNodes = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(listNodes)];

/** The rows that came from tables and indexes. */
const rowsRead = (node: PlanNode): number =>
  listNodes(node)
    .filter((part) => part['Node Type'].includes('Scan'))
    .map((part) => part['Actual Loops'] * (part['Actual Rows'] + removed(part)))
    .reduce((sum, rows) => sum + rows, 0);

const removed = (node: PlanNode) =>
  (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);

const describe = (node: PlanNode, depth = 0): string[] => [
  `${'  '.repeat(depth)}${node['Node Type']}: ${node['Actual Rows']} rows, ${removed(node)} left out, ${node['Actual Loops']} times`,
  ...(node.Plans ?? []).flatMap((part) => describe(part, depth + 1)),
];
