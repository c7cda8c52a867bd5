// SPDX-License-Identifier: EPL-2.0
// Reads {"scripts": [text, …]} from standard input and writes what a PowerShell grammar sees in each to standard output.
import { Parser, Language } from 'web-tree-sitter';
import { readFileSync } from 'node:fs';

const QUOTES = /['\u2018-\u201B]/;

/** The grammar knows no digits in the names of parameters, though the shell does: they are written as letters before the
    grammar reads a script and turned back in what it saw, in literals that look like a parameter too. */
const DIGIT = /_digit([a-j])_/g;
const spelt = text => {
  if (text.search(DIGIT) >= 0) throw new Error('A script must not hold the mark for digits.');
  return text.replace(/(?<=\s)-[A-Za-z]+[0-9][A-Za-z0-9]*/g, name => name.replace(/[0-9]/g, d => `_digit${'abcdefghij'[d]}_`));
};
const restored = text => text.replace(DIGIT, (_, letter) => String('abcdefghij'.indexOf(letter)));

const children = node => Array.from({ length: node.childCount }, (_, i) => node.child(i));
const namedChildren = node => children(node).filter(child => child.isNamed);

/** An expression without the layers of the grammar that hold a single child. */
function unwrapped(node) {
  while (node.childCount === 1 && /(_expression|pipeline|pipeline_chain|statement_list)$/.test(node.type)
      && !/^(script_block|hash_literal|array)_expression$|invokation/.test(node.type)) {
    node = node.child(0);
  }
  return node;
}

/** The value of a single-quoted literal, or undefined when a typographic quote ends it early. The grammar knows only the
    plain quote; the shell takes five characters for it, and two in a row for the second one. */
function verbatimValue(raw) {
  let value = '';
  for (let i = 1; i < raw.length - 1; i++) {
    if (QUOTES.test(raw[i])) {
      if (i + 1 >= raw.length - 1 || !QUOTES.test(raw[i + 1])) return undefined;
      i++;
    }
    value += raw[i];
  }
  return value;
}

class Script {
  constructor(text) {
    this.result = { errors: [], calls: [], strings: [], comments: [], functions: [], invocations: [] };
    this.lines = text.split('\n');
  }

  error(node, what) {
    this.result.errors.push(`line ${node.startPosition.row + 1}, column ${node.startPosition.column + 1}: ${what}: `
        + (this.lines[node.startPosition.row] ?? '').trim().slice(0, 160));
  }

  visit(node, within) {
    if (node.isError) this.error(node, 'not understood');
    if (node.isMissing) this.error(node, 'missing ' + node.type);
    switch (node.type) {
      case 'comment': this.result.comments.push(node.text); return;
      case 'string_literal': this.string(node); break;
      case 'command': this.call(node, within); break;
      case 'invokation_expression': this.invocation(node); break;
      case 'function_statement': return this.function(node, within);
      case 'if_statement': return this.branches(node, within);
      case 'foreach_statement': case 'while_statement': case 'do_statement': case 'for_statement':
        return this.loop(node, within);
      case 'try_statement': return this.attempt(node, within);
      case 'script_block_expression': within = [...within, { kind: 'block' }]; break;
      case 'generic_token': case 'command_name':
        if (QUOTES.test(node.text)) this.error(node, 'a quote in a bare word');
        break;
    }
    for (const child of children(node)) this.visit(child, within);
  }

  string(node) {
    const inner = node.child(0);
    const verbatim = inner.type === 'verbatim_string_characters';
    const value = verbatim ? verbatimValue(node.text) : undefined;
    if (verbatim && value === undefined) this.error(node, 'a typographic quote ends the literal');
    this.result.strings.push({ kind: inner.type, value: value ?? null, line: node.startPosition.row + 1 });
  }

  invocation(node) {
    const name = namedChildren(node).find(child => child.type === 'member_name');
    this.result.invocations.push(name ? name.text : node.text);
  }

  function(node, within) {
    const name = namedChildren(node).find(child => child.type === 'function_name').text;
    this.result.functions.push(name);
    for (const child of children(node)) this.visit(child, [...within, { kind: 'function', name }]);
  }

  condition(node) {
    const inner = new Script('');
    inner.visit(node, []);
    const variables = [];
    const collect = n => { if (n.type === 'variable') variables.push(n.text); else children(n).forEach(collect); };
    collect(node);
    return { text: node.text, calls: inner.result.calls.map(call => call.name), variables };
  }

  statuses(node) {
    const inner = new Script('');
    inner.visit(node, []);
    return inner.result.calls.filter(call => call.name === 'Add-Result')
        .flatMap(call => call.arguments.filter(a => a.name === 'Status').flatMap(a => a.values));
  }

  /** What stands in an else branch carries the condition that did not hold and what the then branch reports. */
  branches(node, within) {
    const condition = node.childForFieldName('condition');
    const then = namedChildren(node).find(child => child.type === 'statement_block');
    const facts = { kind: 'if', ...this.condition(condition), otherwise: this.statuses(then) };
    this.visit(condition, within);
    this.visit(then, [...within, { ...facts, branch: 'then' }]);
    for (const child of namedChildren(node).filter(c => /^else/.test(c.type))) {
      this.visit(child, [...within, { ...facts, branch: 'else' }]);
    }
  }

  /** A loop carries what it goes through: the variables and commands of its source or condition. */
  loop(node, within) {
    const source = node.type === 'foreach_statement'
        ? namedChildren(node).filter(child => child.type !== 'statement_block').at(-1) : node.childForFieldName('condition');
    const over = source ? this.condition(source) : {};
    const block = namedChildren(node).find(child => child.type === 'statement_block');
    for (const child of children(node)) {
      this.visit(child, child.id === block?.id ? [...within, { kind: 'loop', ...over }] : within);
    }
  }

  attempt(node, within) {
    const clauses = namedChildren(node).find(child => child.type === 'catch_clauses');
    const throws = n => n.type === 'flow_control_statement' && /^throw/.test(n.text) || children(n).some(throws);
    const facts = { kind: 'try', catches: !!clauses, rethrows: !!clauses && throws(clauses) };
    for (const child of children(node)) {
      const branch = { statement_block: 'body', catch_clauses: 'catch', finally_clause: 'finally' }[child.type];
      this.visit(child, branch ? [...within, { ...facts, branch }] : within);
    }
  }

  call(node, within) {
    const nameNode = node.childForFieldName('command_name');
    const elements = node.childForFieldName('command_elements');
    const parent = node.parent;
    let statement = node;
    while (statement && !/^(assignment_expression|statement_block|script_block_body|program)$/.test(statement.type)) {
      statement = statement.parent;
    }
    const into = statement?.type === 'assignment_expression' ? statement.child(0).text : '';
    const first = parent?.type !== 'pipeline_chain' || parent.child(0).id === node.id;
    const call = {
      name: nameNode.text, operator: node.child(0).type === 'command_invokation_operator' ? node.child(0).text : '',
      line: node.startPosition.row + 1, piped: !first, into, arguments: [], within,
    };
    let pending = null;
    const close = () => { if (pending) call.arguments.push({ name: pending, kind: 'switch', text: '', values: [] }); pending = null; };
    for (const element of elements ? namedChildren(elements) : []) {
      if (element.type === 'command_argument_sep') continue;
      if (element.type === 'command_parameter') { close(); pending = element.text.replace(/^-/, '').replace(/:$/, ''); continue; }
      call.arguments.push({ name: pending ?? '', ...this.value(element) });
      pending = null;
    }
    close();
    this.result.calls.push(call);
  }

  value(node) {
    const inner = unwrapped(node);
    const values = [];
    const collect = n => {
      if (n.type === 'string_literal') values.push(verbatimValue(n.text) ?? n.text); else children(n).forEach(collect);
    };
    collect(inner);
    const kind = inner.type === 'string_literal' ? inner.child(0).type : inner.type;
    return { kind, text: inner.text, values };
  }
}

await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load('node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm'));
const { scripts } = JSON.parse(readFileSync(0, 'utf8'));
const results = scripts.map(text => {
  const plain = spelt(text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n'));
  const tree = parser.parse(plain);
  const script = new Script(plain);
  script.visit(tree.rootNode, []);
  if (tree.rootNode.hasError && script.result.errors.length === 0) script.result.errors.push('a syntax error without a place');
  tree.delete();
  return script.result;
});
process.stdout.write(restored(JSON.stringify({ scripts: results })));
