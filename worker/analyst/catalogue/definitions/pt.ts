import type { DefinedField } from '../definitions.ts';

/** What each field is, in this language; without numbers. */
export function portuguese(): Record<DefinedField, string> {
  return {
    activeUsers:
      'Usuários ativos são as pessoas distintas que tiveram uma sessão engajada, vieram pela primeira vez ou mantiveram o site ou o app à vista. É a eles que o Google Analytics se refere quando diz usuários.',
    totalUsers:
      'O total de usuários são todas as pessoas distintas que acionaram um evento qualquer, com ou sem engajamento.',
    newUsers: 'Novos usuários são pessoas cuja primeira visita ou primeira abertura do app foi registrada no período.',
    active1DayUsers: 'Usuários ativos por dia são os usuários ativos do último dia do período.',
    active7DayUsers:
      'Usuários ativos por semana são os usuários ativos distintos da semana que termina no dia mostrado.',
    active28DayUsers:
      'Usuários ativos por mês são os usuários ativos distintos das quatro semanas que terminam no dia mostrado.',
    dauPerMau: 'DAU / MAU é a parte dos usuários ativos por mês que também esteve ativa no dia.',
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
    sessionsPerUser: 'Sessões por usuário são as sessões divididas pelos usuários ativos.',
    screenPageViews:
      'Visualizações são as páginas e as telas do app que as pessoas viram; ver de novo a mesma conta outra vez.',
    screenPageViewsPerSession: 'Visualizações por sessão são as visualizações divididas pelas sessões.',
    screenPageViewsPerUser: 'Visualizações por usuário são as visualizações divididas pelos usuários ativos.',
    scrolledUsers:
      'Usuários que rolaram a página são as pessoas distintas que chegaram ao fim de uma página: pelo menos nove décimos dela.',
    eventCount:
      'Eventos são tudo o que é registrado: visualizações de página, rolagens, cliques, compras e o que o proprietário acrescentou.',
    eventCountPerUser: 'Eventos por usuário são os eventos divididos pelos usuários ativos.',
    eventsPerSession: 'Eventos por sessão são os eventos divididos pelas sessões.',
    keyEvents:
      'Um evento principal é um evento que o proprietário marcou como importante, como uma compra ou um cadastro. Antes se chamava conversão.',
    sessionKeyEventRate:
      'A taxa de eventos principais por sessão, muitas vezes chamada taxa de conversão, são as sessões com pelo menos um evento principal divididas por todas as sessões.',
    userKeyEventRate:
      'A taxa de eventos principais por usuário são os usuários que acionaram um evento principal divididos pelos usuários ativos.',
    totalRevenue: 'A receita total é o dinheiro de compras, assinaturas e publicidade, menos reembolsos.',
    purchaseRevenue: 'A receita de compras é o dinheiro das compras, menos reembolsos.',
    grossPurchaseRevenue: 'A receita bruta de compras é o dinheiro das compras antes dos reembolsos.',
    totalAdRevenue: 'A receita de anúncios é o que renderam os anúncios mostrados no site ou no aplicativo.',
    refundAmount: 'O valor reembolsado é o dinheiro de compras que foi devolvido.',
    averagePurchaseRevenue: 'O valor médio do pedido é a receita de compras dividida pelo número de transações.',
    averageRevenuePerUser: 'A receita média por usuário é a receita total dividida pelos usuários ativos.',
    averagePurchaseRevenuePerUser:
      'A receita média de compras por usuário é a receita de compras dividida pelos usuários ativos.',
    ecommercePurchases: 'Compras são as vezes em que uma compra foi concluída.',
    transactions: 'Transações são compras concluídas com receita.',
    totalPurchasers: 'Compradores são as pessoas distintas que compraram alguma coisa.',
    firstTimePurchasers: 'Compradores de primeira viagem são as pessoas que compraram alguma coisa pela primeira vez.',
    purchaserRate: 'A taxa de compradores é a parte dos usuários ativos que comprou alguma coisa.',
    addToCarts: 'Adições ao carrinho são as vezes em que produtos foram colocados no carrinho.',
    checkouts: 'Finalizações de compra são quantas vezes o pagamento foi iniciado.',
    cartToViewRate:
      'A taxa de carrinho por visualização é o número de usuários que puseram um produto no carrinho dividido pelos que o viram.',
    purchaseToViewRate:
      'A taxa de compra por visualização é o número de usuários que compraram um produto dividido pelos que o viram.',
    itemRevenue: 'A receita de itens é o dinheiro de cada produto, sem impostos e frete.',
    itemsPurchased: 'Itens comprados são o número de unidades de produtos compradas.',
    itemsViewed: 'Itens vistos são quantas vezes páginas de produto mostraram um produto.',
    advertiserAdCost: 'O custo de anúncios é o que foi pago pela publicidade.',
    returnOnAdSpend:
      'O retorno do investimento em anúncios (ROAS) é a receita dos anúncios dividida pelo que custaram.',
    sessionDefaultChannelGroup:
      'Um canal é um grupo, feito por regras, dos caminhos pelos quais as pessoas vieram, como Organic Search, Direct ou Email. Resulta da origem, da mídia e da campanha da sessão.',
    sessionSource: 'A origem é o lugar que enviou a visita: um motor de busca, um site ou uma newsletter.',
    sessionMedium: 'A mídia é o tipo de caminho: organic, cpc, email, referral.',
    sessionSourceMedium:
      'Origem / mídia é o lugar que enviou a visita junto com o tipo de caminho, como google / organic.',
    sessionCampaignName: 'A campanha é o nome da campanha de marketing que levou à sessão.',
    landingPage: 'A página de destino é a primeira página vista em uma sessão.',
    pagePath: 'O caminho da página é a parte do endereço depois do nome do host, sem a consulta.',
    newVsReturning:
      'Novo ou recorrente separa as pessoas cuja primeira visita está no período das que já tinham vindo.',
    deviceCategory: 'O dispositivo é o tipo de máquina: computador, celular, tablet ou smart TV.',
    eventName: 'O evento é o nome com que uma interação foi registrada.',
    audienceName: 'Um público-alvo é um grupo de usuários definido pelo proprietário da propriedade.',
  };
}
