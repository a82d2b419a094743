"""Random documents: grown from a grammar, and spoiled."""
import copy
import random
from xml.sax.saxutils import escape, quoteattr

import relaxng
from relaxng import EMPTY, XMLNS

DB = 'http://docbook.org/ns/docbook'
XI = 'http://www.w3.org/2001/XInclude'
XLINK = 'http://www.w3.org/1999/xlink'
ITS = 'http://www.w3.org/2005/11/its'
DC = 'http://purl.org/dc/terms/'
OWN = 'urn:boekbouw:online-symbols'
PREFIXES = {XMLNS: 'xml', XI: 'xi', XLINK: 'xlink', ITS: 'its', DC: 'dc',
            'http://docbook.org/ns/transclusion': 'trans'}
WORDS = ('de het een boek verhaal waarom leider geïnd coöperatie € 12 ‘ja’ — én '
         'schrijver ruimte 한국 <b> & "q" straks').split()


class Node:
    __slots__ = ('ns', 'name', 'attrs', 'kids')

    def __init__(self, ns, name):
        self.ns, self.name, self.attrs, self.kids = ns, name, {}, []

    def walk(self):
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()

    def write(self, out, default):
        prefix = PREFIXES.get(self.ns)
        tag = self.name if prefix is None else prefix + ':' + self.name
        out.append('<' + tag)
        here = self.ns if prefix is None else default
        if here != default:
            out.append(' xmlns=%s' % quoteattr(here))
        for (ns, name), value in self.attrs.items():
            out.append(' %s=%s' % (PREFIXES[ns] + ':' + name if ns else name, quoteattr(value)))
        if not self.kids:
            out.append('/>')
            return
        out.append('>')
        for kid in self.kids:
            if isinstance(kid, Node):
                kid.write(out, here)
            else:
                out.append(escape(kid))
        out.append('</%s>' % tag)

    def document(self):
        out = ['<?xml version="1.0" encoding="UTF-8"?>\n']
        if any(name == 'entityref' for n in self.walk() for _, name in n.attrs):
            tag = PREFIXES[self.ns] + ':' + self.name if self.ns in PREFIXES else self.name
            out.append('<!DOCTYPE %s [<!NOTATION jpg SYSTEM "jpg">'
                       '<!ENTITY plaat SYSTEM "plaat.jpg" NDATA jpg>]>\n' % tag)
        body = []
        self.write(body, None)
        # The prefixes in use, on the root.
        head = 1 if self.ns in PREFIXES or self.ns is None else 2
        used = {n.ns for n in self.walk()} | {ns for n in self.walk() for ns, _ in n.attrs}
        extra = [' xmlns:%s="%s"' % (p, u) for u, p in PREFIXES.items() if u in used and u != XMLNS]
        body[head:head] = extra
        return ''.join(out + body) + '\n'


class Grower:
    """Walks a grammar at random and writes down what it could match.

    Prefers alternatives it took less often, so that a few hundred documents
    reach every element, attribute and value the grammar names.
    """

    def __init__(self, grammar, rng, depth=6, size=60):
        self.g, self.rng, self.depth, self.size = grammar, rng, depth, size
        self.taken = {}
        self.alternatives = {}
        self.costs = self._costs()
        self.elements, self.attributes = set(), set()

    # The least number of elements that satisfies a pattern.
    def _cost(self, p, costs):
        kind = p[0]
        if kind == 'ref':
            return costs.get(p[1], 10**6)
        if kind == 'choice':
            return min(self._cost(q, costs) for q in p[1])
        if kind in ('group', 'interleave'):
            return sum(self._cost(q, costs) for q in p[1])
        if kind == 'many':
            return self._cost(p[1], costs)
        if kind == 'element':
            return 1 + self._cost(p[2], costs)
        return 10**6 if kind == 'notAllowed' else 0

    def _costs(self):
        costs, changed = {}, True
        while changed:
            changed = False
            for name, p in self.g.defines.items():
                c = self._cost(p, costs)
                if c < costs.get(name, 10**6):
                    costs[name] = c
                    changed = True
        return costs

    def _leaves(self, p, seen=()):
        """The alternatives of a choice with nested choices laid open."""
        key = id(p)
        if key in self.alternatives:
            return self.alternatives[key][1]
        out = []
        for q in p[1]:
            target = q
            while target[0] == 'ref' and self.g.defines[target[1]][0] in ('choice', 'ref'):
                target = self.g.defines[target[1]]
            if target[0] == 'choice':
                out.extend(x for x in self._leaves(target) if x not in out)
            elif q not in out:
                out.append(q)
        self.alternatives[key] = (p, out)
        return out

    def document(self, root=None):
        self.count = self.ids = 0
        holder = Node(None, None)
        self.grow(root or self.g.defines['<start>'], holder, 0)
        return next(k for k in holder.kids if isinstance(k, Node))

    def grow(self, p, node, depth):
        kind, rng = p[0], self.rng
        if kind == 'ref':
            self.grow(self.g.defines[p[1]], node, depth)
        elif kind == 'text':
            if rng.random() < 0.7:
                node.kids.append(' '.join(rng.choice(WORDS) for _ in range(rng.randint(1, 3))))
        elif kind == 'choice':
            options = self._leaves(p)
            if depth > self.depth or self.count > self.size:
                least = min(self._cost(q, self.costs) for q in options)
                options = [q for q in options if self._cost(q, self.costs) <= least]
            taken = self.taken.setdefault(id(p), {})
            if rng.random() < 0.5:
                low = min(taken.get(repr_key(q), 0) for q in options)
                options = [q for q in options if taken.get(repr_key(q), 0) == low]
            q = rng.choice(options)
            taken[repr_key(q)] = taken.get(repr_key(q), 0) + 1
            self.grow(q, node, depth)
        elif kind == 'group':
            for q in p[1]:
                self.grow(q, node, depth)
        elif kind == 'interleave':
            strands = []
            for q in p[1]:
                strand = Node(node.ns, node.name)
                strand.attrs = node.attrs
                self.grow(q, strand, depth)
                strands.append(strand.kids)
            strands = [s for s in strands if s]
            while strands:
                s = rng.choice(strands)
                node.kids.append(s.pop(0))
                strands = [s for s in strands if s]
        elif kind == 'many':
            times = 1
            while times < 4 and self.count <= self.size and depth <= self.depth and rng.random() < 0.4:
                times += 1
            for _ in range(times):
                self.grow(p[1], node, depth)
        elif kind == 'element':
            ns, name = self.name(p[1], False)
            kid = Node(ns, name)
            self.count += 1
            self.elements.add((ns, name))
            node.kids.append(kid)
            self.grow(p[2], kid, depth + 1)
            if rng.random() < 0.2 and not any(isinstance(k, str) for k in kid.kids):
                spaced = ['\n ']
                for k in kid.kids:
                    spaced += [k, '\n ']
                # white space inside data is data
                if kid.kids:
                    kid.kids = spaced
        elif kind == 'attribute':
            key = self.name(p[1], True)
            if key not in node.attrs:
                node.attrs[key] = self.value(p[2])
                if key == (XMLNS, 'id'):
                    self.ids += 1
                    node.attrs[key] = 'id.%d' % self.ids
                self.attributes.add((node.name, key))
        elif kind in ('value', 'data', 'list'):
            node.kids.append(self.value(p))
        elif kind != 'empty':
            raise ValueError(kind)

    def name(self, nc, attribute):
        if nc[0] == 'name':
            return nc[1], nc[2]
        if nc[0] == 'alt':
            return self.name(self.rng.choice(nc[1]), attribute)
        if attribute:
            return self.rng.choice([(ITS, 'translate'), (ITS, 'term'), (DC, 'type')])
        return self.rng.choice([(DC, 'title'), (DC, 'creator'), (ITS, 'rules')])

    def value(self, p):
        kind, rng = p[0], self.rng
        if kind == 'ref':
            return self.value(self.g.defines[p[1]])
        if kind == 'choice':
            return self.value(rng.choice(p[1]))
        if kind == 'text':
            return rng.choice(['', 'x', 'een tekst', ' a  b ', 'é&<"'])
        if kind == 'empty':
            return ''
        if kind == 'value':
            return p[1]
        if kind == 'list':
            return rng.choice([' ', '\n', '  ']).join(self.value(p[1]) for _ in range(rng.randint(1, 3)))
        if kind == 'many':
            return ' '.join(self.value(p[1]) for _ in range(rng.randint(1, 3)))
        if kind in ('group', 'interleave'):
            return ' '.join(self.value(q) for q in p[1])
        params = dict(p[2])
        if params.get('pattern') == '[0-9]+%':
            return rng.choice(['5%', '100%'])
        if 'pattern' in params:
            return rng.choice(['deel.xml', 'http://example.org/x'])
        return rng.choice({
            'NCName': ['h1', 'de-klant', 'ë_1', 'a.b'], 'ID': ['h1', 'a.b'], 'IDREF': ['h1', 'x'],
            'IDREFS': ['h1', 'h1 x', ' x\ny '], 'NMTOKEN': ['1a', 'x:y', '-'], 'token': ['a', 'a b'],
            'anyURI': ['https://www.example.org/a?b=c#d', 'beeld/k%20lm.png', '#x', '', 'mailto:a@b.nl',
                       'urn:isbn:9789049106072', 'http://[::1]/', 'http://example.org/à la'],
            'integer': ['0', '-3', '12', '+1'], 'nonNegativeInteger': ['0', '7'],
            'positiveInteger': ['1', '75'], 'decimal': ['50', '0.5', '99.99'],
            'ENTITY': ['plaat'], 'string': ['x'],
            'date': ['2014-03-31'], 'dateTime': ['2014-03-31T10:00:00Z'], 'gYear': ['2014'],
            'gYearMonth': ['2014-03'],
        }[p[1]])


def repr_key(p):
    return p if p[0] in ('ref', 'value', 'empty', 'text') else id(p)


def spoil(doc, rng, vocabulary):
    """A copy of a document with one to three things changed."""
    doc = copy.deepcopy(doc)
    for _ in range(rng.choice([1, 1, 2, 3])):
        nodes = list(doc.walk())
        node = rng.choice(nodes)
        how = rng.randrange(10)
        inner = [n for n in nodes if any(isinstance(k, Node) for k in n.kids)]
        if how == 0 and inner:                                # delete an element
            parent = rng.choice(inner)
            parent.kids.remove(rng.choice([k for k in parent.kids if isinstance(k, Node)]))
        elif how == 1:                                        # rename
            node.name = rng.choice(vocabulary)
        elif how == 2 and inner:                              # move
            parent = rng.choice(inner)
            kid = rng.choice([k for k in parent.kids if isinstance(k, Node)])
            parent.kids.remove(kid)
            goal = rng.choice(list(doc.walk()))
            goal.kids.insert(rng.randint(0, len(goal.kids)), kid)
        elif how == 3 and node.attrs:                         # drop an attribute
            del node.attrs[rng.choice(list(node.attrs))]
        elif how == 4 and node.attrs:                         # spoil a value
            key = rng.choice(list(node.attrs))
            node.attrs[key] = rng.choice(['', ' ', 'x y', '-1', '0', '1', '%', 'other', 'a:b', '3.5',
                                          'http://a b/', '1e3', ' 1 ', '007', 'é'])
        elif how == 5:                                        # an attribute too many
            key = rng.choice([('', 'class'), ('', 'linkend'), ('', 'align'), (XLINK, 'href'),
                              ('', 'onbekend'), ('', 'cols'), (XLINK, 'type'), (XMLNS, 'space'),
                              (ITS, 'translate'), ('', 'type'), ('', 'label'), ('', 'width')])
            node.attrs[key] = rng.choice(['x', 'other', 'simple', 'char', '1', 'preserve'])
        elif how == 6:                                        # text
            node.kids.insert(rng.randint(0, len(node.kids)), rng.choice(['zomaar', ' ', '\n']))
        elif how == 7 and inner:                              # repeat
            parent = rng.choice(inner)
            kid = rng.choice([k for k in parent.kids if isinstance(k, Node)])
            parent.kids.insert(parent.kids.index(kid), copy.deepcopy(kid))
        elif how == 8 and inner:                              # reorder
            rng.shuffle(rng.choice(inner).kids)
        else:                                                 # something new
            node.kids.insert(rng.randint(0, len(node.kids)), Node(node.ns, rng.choice(vocabulary)))
    return doc
