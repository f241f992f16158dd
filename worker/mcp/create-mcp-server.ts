import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { addReports } from './add-reports.ts';
import type { ParleyApi } from './parley-api.ts';
import { addAsk } from './tools/ask.ts';
import { addExplainChange } from './tools/explain-change.ts';
import { addGetMetadata } from './tools/get-metadata.ts';
import { addListProperties } from './tools/list-properties.ts';
import { addRunReport } from './tools/run-report.ts';
import { addSearchFacts } from './tools/search-facts.ts';
import { neverValidates } from './never-validates.ts';

const instructions =
  'Parley answers questions about Google Analytics 4 with every figure proven. Begin with ask; list_properties says which property, where there are several. Quote figures as they are formatted, and name the source of each.';

/** Parley for programs that speak the Model Context Protocol (2025-11-25). A server serves one request. */
export function createMcpServer(api: ParleyApi): McpServer {
  const server = new McpServer(
    { name: 'parley', title: 'Parley', version: '1' },
    { instructions, jsonSchemaValidator: neverValidates },
  );
  for (const add of [addAsk, addListProperties, addGetMetadata, addRunReport, addSearchFacts, addExplainChange]) {
    add(server, api);
  }
  addReports(server, api);
  return server;
}
