"""A small reader of RELAX NG grammars (XML syntax) for the schema tests.

Reads what trang and the DocBook project write: one grammar, defines (possibly
combined), no externalRef/include/parentRef.  Patterns become tuples:

  ('empty',) ('notAllowed',) ('text',) ('ref', name)
  ('choice', [p...]) ('group', [p...]) ('interleave', [p...])
  ('many', p)       one or more      ('list', p)
  ('element', nameclass, p)          ('attribute', nameclass, p)
  ('value', text, type)              ('data', type, [(param, value)...])

optional p is choice(p, empty); zeroOrMore p is choice(many(p), empty).
Name classes: ('name', ns, local) ('any', except|None) ('ns', uri, except|None)
('alt', [nc...]).
"""
import xml.etree.ElementTree as ET

RNG = '{http://relaxng.org/ns/structure/1.0}'
EMPTY, NOT_ALLOWED, TEXT = ('empty',), ('notAllowed',), ('text',)
XMLNS = 'http://www.w3.org/XML/1998/namespace'


def choice(parts):
    out, optional = [], False
    for p in parts:
        if p == NOT_ALLOWED:
            continue
        for q in (p[1] if p[0] == 'choice' else [p]):
            if q == EMPTY:
                optional = True
            elif q not in out:
                out.append(q)
    if not out:
        return EMPTY if optional else NOT_ALLOWED
    if optional:
        out.append(EMPTY)
    return out[0] if len(out) == 1 else ('choice', out)


def sequence(kind, parts):
    out = []
    for p in parts:
        if p == NOT_ALLOWED:
            return NOT_ALLOWED
        if p == EMPTY:
            continue
        out.extend(p[1] if p[0] == kind else [p])
    if not out:
        return EMPTY
    return out[0] if len(out) == 1 else (kind, out)


def many(p):
    return p if p in (EMPTY, NOT_ALLOWED) or p[0] == 'many' else ('many', p)


class Grammar:
    def __init__(self, path):
        self.defines = {}
        prefixes = {'xml': XMLNS}
        ns_at = {}
        # ElementTree drops prefixes; collect the declarations ourselves.
        for event, item in ET.iterparse(path, events=('start-ns',)):
            prefixes.setdefault(item[0], item[1])
        self.prefixes = prefixes
        root = ET.parse(path).getroot()
        self._walk(root, root.get('ns', ''), root.get('datatypeLibrary', ''))

    def _walk(self, node, ns, lib):
        for child in node:
            if not isinstance(child.tag, str) or not child.tag.startswith(RNG):
                continue
            tag = child.tag[len(RNG):]
            cns = child.get('ns', ns)
            if tag == 'div':
                self._walk(child, cns, lib)
            elif tag in ('define', 'start'):
                name = child.get('name', '<start>')
                pattern = sequence('group', self._children(child, cns))
                old = self.defines.get(name)
                if old is not None:
                    pattern = (choice([old, pattern]) if child.get('combine') != 'interleave'
                               else sequence('interleave', [old, pattern]))
                self.defines[name] = pattern
            else:
                raise ValueError('unexpected ' + tag)

    def _children(self, node, ns):
        return [self._pattern(c, ns) for c in node
                if isinstance(c.tag, str) and c.tag.startswith(RNG)]

    def _pattern(self, node, ns):
        tag = node.tag[len(RNG):]
        ns = node.get('ns', ns)
        if tag in ('element', 'attribute'):
            kids = [c for c in node if isinstance(c.tag, str) and c.tag.startswith(RNG)]
            if node.get('name') is not None:
                own = node.get('ns', '') if tag == 'attribute' else ns
                nameclass = self._name(node.get('name'), own)
            else:
                nameclass = self._nameclass(kids.pop(0), ns)
            body = sequence('group', [self._pattern(c, ns) for c in kids])
            if tag == 'attribute' and not kids:
                body = TEXT
            return (tag, nameclass, body)
        if tag == 'ref':
            return ('ref', node.get('name').strip())
        if tag in ('empty', 'notAllowed', 'text'):
            return (tag,)
        if tag == 'value':
            return ('value', node.text or '', node.get('type', 'token'))
        if tag == 'data':
            params = [(c.get('name'), c.text or '') for c in node if c.tag == RNG + 'param']
            return ('data', node.get('type'), params)
        parts = self._children(node, ns)
        if tag == 'choice':
            return choice(parts)
        if tag == 'group':
            return sequence('group', parts)
        if tag == 'interleave':
            return sequence('interleave', parts)
        if tag == 'mixed':
            return sequence('interleave', [TEXT, sequence('group', parts)])
        body = sequence('group', parts)
        if tag == 'optional':
            return choice([body, EMPTY])
        if tag == 'oneOrMore':
            return many(body)
        if tag == 'zeroOrMore':
            return choice([many(body), EMPTY])
        if tag == 'list':
            return ('list', body)
        raise ValueError('unexpected ' + tag)

    def _name(self, text, ns):
        text = text.strip()
        if ':' in text:
            prefix, local = text.split(':')
            return ('name', self.prefixes[prefix], local)
        return ('name', ns, text)

    def _nameclass(self, node, ns):
        tag = node.tag[len(RNG):]
        ns = node.get('ns', ns)
        kids = [c for c in node if isinstance(c.tag, str) and c.tag.startswith(RNG)]
        if tag == 'name':
            return self._name(node.text, ns)
        if tag == 'choice':
            return ('alt', [self._nameclass(k, ns) for k in kids])
        exc = None
        if kids:
            subs = [self._nameclass(k, ns) for k in kids[0]]
            exc = subs[0] if len(subs) == 1 else ('alt', subs)
        return ('any', exc) if tag == 'anyName' else ('ns', ns, exc)

    def element_names(self):
        """Every fixed element name (ns, local) reachable from the start."""
        found, seen = set(), set()

        def visit(p):
            if p[0] == 'ref':
                if p[1] not in seen:
                    seen.add(p[1])
                    visit(self.defines[p[1]])
            elif p[0] == 'element':
                names = p[1][1] if p[1][0] == 'alt' else [p[1]]
                found.update(n[1:] for n in names if n[0] == 'name')
                visit(p[2])
            elif p[0] in ('choice', 'group', 'interleave'):
                for q in p[1]:
                    visit(q)
            elif p[0] == 'many':
                visit(p[1])
        visit(self.defines['<start>'])
        return found

    def restrict(self, keep_element, keep_attribute=lambda e, nc: True):
        """Drop elements (by name class) that are not kept, then whatever can
        no longer be satisfied.  Changes this grammar in place."""
        def cut(p, owner=None):
            kind = p[0]
            if kind == 'element':
                return ('element', p[1], cut(p[2], p[1])) if keep_element(p[1]) else NOT_ALLOWED
            if kind == 'attribute':
                return p if keep_attribute(owner, p[1]) else NOT_ALLOWED
            if kind == 'choice':
                return choice([cut(q, owner) for q in p[1]])
            if kind in ('group', 'interleave'):
                return sequence(kind, [cut(q, owner) for q in p[1]])
            if kind == 'many':
                return many(cut(p[1], owner))
            return p
        self.defines = {n: cut(p) for n, p in self.defines.items()}
        self.prune()

    def prune(self):
        productive = set()

        def ok(p):
            kind = p[0]
            if kind == 'ref':
                return p[1] in productive
            if kind == 'notAllowed':
                return False
            if kind == 'choice':
                return any(ok(q) for q in p[1])
            if kind in ('group', 'interleave'):
                return all(ok(q) for q in p[1])
            if kind == 'many':
                return ok(p[1])
            if kind == 'element':
                return ok(p[2])
            return True
        changed = True
        while changed:
            changed = False
            for name, p in self.defines.items():
                if name not in productive and ok(p):
                    productive.add(name)
                    changed = True

        def clean(p):
            kind = p[0]
            if kind == 'ref':
                return p if p[1] in productive else NOT_ALLOWED
            if kind == 'choice':
                return choice([clean(q) for q in p[1]])
            if kind in ('group', 'interleave'):
                return sequence(kind, [clean(q) for q in p[1]])
            if kind == 'many':
                return many(clean(p[1]))
            if kind == 'element':
                return ('element', p[1], clean(p[2])) if ok(p[2]) else NOT_ALLOWED
            return p
        self.defines = {n: clean(p) for n, p in self.defines.items() if n in productive}
