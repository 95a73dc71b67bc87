// GraphiQL for local runs. Unlike the page's own script, it keeps what is typed out of the address
// bar: the headers hold an access token.
const hint = `# Ask with a token: put it into the Headers tab below. In a terminal:
#   ./sufficiency token commissioner
# It lasts five minutes. Then press the arrow.

query Setting {
  setting(urn: "140646") {
    name
    phase
    ward { code name }
    provisions { id kind places { commissioned occupied available } }
  }
}
`;
const headers = JSON.stringify({ Authorization: 'Bearer PASTE-THE-TOKEN-HERE' }, null, 2);

ReactDOM.render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: hint,
    defaultHeaders: headers,
    headers,
    defaultEditorToolsVisibility: 'headers',
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
  }),
  document.getElementById('graphiql')
);
