/** This machine and private networks, as an address of a webhook might spell them. */
export function privateSpellings(port: number): string[] {
  const v4 = [
    ...['127.0.0.1', '127.1', '127.0.1', '127.0.0.2', '127.127.127.127', '0', '0.0.0.0', '2130706433', '017700000001'],
    ...[
      '0x7f000001',
      '0x7f.1',
      '0x7F.0x0.0x0.0x1',
      '0177.0.0.1',
      '0177.0x0.0.1',
      '00000177.1',
      '127.0.0.1.',
      '127.000.000.001',
    ],
    ...['10.0.0.1', '10.1', '172.16.0.1', '192.168.1.1', '192.168.257', '100.64.0.1', '169.254.169.254', '2852039166'],
    ...['0xa9fea9fe', '198.18.0.1', '224.0.0.1', '255.255.255.255', '1.1.1.1', '8.8.8.8'],
  ];
  const v6 = [
    ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:ffff:7f00:1]'],
    ...['[::127.0.0.1]', '[64:ff9b::127.0.0.1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[2001:db8::1]', '[fe80::1]'],
    ...[
      '[fe80::1%25eth0]',
      '[fe80::1%eth0]',
      '[fc00::1]',
      '[fd00:ec2::254]',
      '[ff02::1]',
      '[2606:4700:4700::1111]',
      '::1',
    ],
  ];
  const unicode = [
    ...['①②⑦.⓪.⓪.①', '１２７.０.０.１', '127。0。0。1', '127．0．0．1', '127｡0｡0｡1', '𝟏𝟐𝟕.𝟎.𝟎.𝟏', 'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ'],
    ...[
      'ｌｏｃａｌｈｏｓｔ',
      'loc\u00adalhost',
      'local\u200bhost',
      'localhost\u3002',
      '%31%32%37.0.0.1',
      '127.0.0.%31',
      'localhos%74',
    ],
    ...['%6c%6f%63%61%6c%68%6f%73%74', '127%2e0%2e0%2e1', '[::%31]', '①②⑦.1'],
  ];
  const names = [
    ...[
      'localhost',
      'LOCALHOST',
      'localhost.',
      'localhost.localdomain',
      'ip6-localhost',
      'foo.localhost',
      'printer.local',
    ],
    ...['router.lan', 'metadata', 'metadata.google.internal', 'instance-data.ec2.internal', 'host.docker.internal'],
    ...[
      'kubernetes.default.svc.cluster.local',
      'nas.home.arpa',
      'a.home',
      'a.corp',
      'intranet',
      'a.test',
      'a.example',
      'a.invalid',
    ],
    ...[
      'hidden.onion',
      '1.0.0.127.in-addr.arpa',
      'parley.test',
      'a..b.com',
      '-a.com',
      'a_b.com',
      'a.com-',
      '1.2.3.4.5',
      'a.123',
    ],
  ];
  const hosts = [...v4, ...v6, ...unicode, ...names];
  const tricks = [
    ...[
      `https://hooks.example.com@127.0.0.1:${port}/`,
      `https://user:secret@hooks.example.com/`,
      `https://a@hooks.example.com`,
    ],
    ...[`https://127.0.0.1:${port}\\@hooks.example.com/`, `https://hooks.example.com\\@127.0.0.1:${port}/`],
    ...[
      `https://127.0.0.1:${port}#@hooks.example.com/`,
      `https://hooks.example.com#@127.0.0.1/`,
      `https:127.0.0.1:${port}/`,
    ],
    ...[
      `https:/127.0.0.1:${port}/`,
      `https:///127.0.0.1:${port}/`,
      `https:\\\\127.0.0.1:${port}\\`,
      `//127.0.0.1:${port}/`,
    ],
    ...[`ht\ntps://127.0.0.1:${port}/`, `https://127.0.0.1\t:${port}/`, `127.0.0.1:${port}`, `localhost:${port}`],
    ...[`http://127.0.0.1:${port}/`, `http://localhost:${port}/`, `http://hooks.example.com/`, `http://[::1]:${port}/`],
    ...['https://hooks.example.com:22/', 'https://hooks.example.com:8443/', `https://hooks.example.com:${port}/`],
    ...[
      `ftp://127.0.0.1:${port}/`,
      `file:///etc/passwd`,
      `gopher://127.0.0.1:${port}/`,
      `data:text/plain,x`,
      `javascript:1`,
    ],
    ...[`blob:https://127.0.0.1:${port}/`, `wss://127.0.0.1:${port}/`, 'https://', 'https://.', 'https://%00', 'x'],
  ];
  return [...hosts.flatMap((host) => [`https://${host}:${port}/hook`, `https://${host}/hook`]), ...tricks];
}

/** Answers of DNS that lead, or also lead, to what is not public. */
export const privateAnswers: readonly string[][] = [
  ...['127.0.0.1', '0.0.0.0', '10.0.0.5', '100.64.1.1', '169.254.169.254', '172.16.0.1', '172.31.255.254', '192.0.0.8'],
  ...[
    '192.0.2.1',
    '192.88.99.1',
    '192.168.0.10',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.251',
    '255.255.255.255',
  ],
  ...[
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
  ],
  ...[
    '2001:db8::1',
    '2002:7f00:1::1',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'ff02::1',
    'fe80::1%eth0',
  ],
]
  .map((address) => [address])
  .concat([
    ['93.184.215.14', '127.0.0.1'],
    ['127.0.0.1', '93.184.215.14'],
    ['93.184.215.14', '::1'],
    ['2606:4700:4700::1111', '10.0.0.1'],
  ]);
