/** What the fields most asked about are, in this language; without numbers. */
export function portuguese(): Record<string, string> {
  return {
    activeUsers:
      'Usuários ativos são as pessoas distintas que tiveram uma sessão engajada, vieram pela primeira vez ou mantiveram o site ou o app à vista. É a eles que o Google Analytics se refere quando diz usuários.',
    totalUsers:
      'O total de usuários são todas as pessoas distintas que acionaram um evento qualquer, com ou sem engajamento.',
    newUsers: 'Novos usuários são pessoas cuja primeira visita ou primeira abertura do app foi registrada no período.',
    sessions:
      'Uma sessão é uma visita: começa quando alguém abre o site ou o app e termina após meia hora sem atividade. A meia-noite não a termina.',
    engagedSessions:
      'Uma sessão engajada durou mais de dez segundos, teve um evento principal ou pelo menos duas páginas ou telas vistas.',
    engagementRate:
      'A taxa de engajamento são as sessões engajadas divididas por todas as sessões. Uma sessão é engajada quando dura mais de dez segundos, tem um evento principal ou pelo menos duas páginas ou telas vistas.',
    bounceRate:
      'A taxa de rejeição é a parte das sessões não engajadas: o que falta à taxa de engajamento para o todo. Não é a parte das visitas de uma só página, como no Universal Analytics.',
    averageSessionDuration:
      'A duração média da sessão é o tempo do primeiro ao último evento de todas as sessões, dividido pelo número delas.',
    userEngagementDuration:
      'O tempo de engajamento é quanto tempo o site esteve em primeiro plano no navegador, ou o app na tela, somado por todos os usuários.',
    screenPageViews:
      'Visualizações são as páginas e as telas do app que as pessoas viram; ver de novo a mesma conta outra vez.',
    eventCount:
      'Eventos são tudo o que é registrado: visualizações de página, rolagens, cliques, compras e o que o proprietário acrescentou.',
    keyEvents:
      'Um evento principal é um evento que o proprietário marcou como importante, como uma compra ou um cadastro. Antes se chamava conversão.',
    sessionKeyEventRate:
      'A taxa de eventos principais por sessão, muitas vezes chamada taxa de conversão, são as sessões com pelo menos um evento principal divididas por todas as sessões.',
    userKeyEventRate:
      'A taxa de eventos principais por usuário são os usuários que acionaram um evento principal divididos pelos usuários ativos.',
    totalRevenue: 'A receita total é o dinheiro de compras, assinaturas e publicidade, menos reembolsos.',
    purchaseRevenue: 'A receita de compras é o dinheiro das compras, menos reembolsos.',
    averagePurchaseRevenue: 'O valor médio do pedido é a receita de compras dividida pelo número de transações.',
    ecommercePurchases: 'Compras são as vezes em que uma compra foi concluída.',
    transactions: 'Transações são compras concluídas com receita.',
    addToCarts: 'Adições ao carrinho são as vezes em que produtos foram colocados no carrinho.',
    sessionDefaultChannelGroup:
      'Um canal é um grupo, feito por regras, dos caminhos pelos quais as pessoas vieram, como Organic Search, Direct ou Email. Resulta da origem, da mídia e da campanha da sessão.',
    sessionSource: 'A origem é o lugar que enviou a visita: um motor de busca, um site ou uma newsletter.',
    sessionMedium: 'A mídia é o tipo de caminho: organic, cpc, email, referral.',
    landingPage: 'A página de destino é a primeira página vista em uma sessão.',
    newVsReturning:
      'Novo ou recorrente separa as pessoas cuja primeira visita está no período das que já tinham vindo.',
  };
}
