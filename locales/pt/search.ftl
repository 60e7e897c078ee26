# Finding: fields of a query, as people call them
search-field-state = Estado
search-field-severity = Gravidade
search-field-category = Categoria
search-field-coordinator = Coordenação
search-field-outcome = Primeira avaliação
search-field-has = Tem
search-field-was = Já teve
search-field-title = Título
search-field-ref = Referência
search-field-place = Onde
search-field-reporter = Relatado por
search-field-opened = Aberto
search-field-reported = Relatado
search-field-updated = Última mudança
search-field-events = Número de eventos
search-field-danger = Alguém em perigo
search-field-ongoing = Ainda acontecendo

# Values
search-state-open = aberto
search-state-ended = terminado
search-state-waiting = espera por alguém
search-state-done = concluído
search-severity-none = sem avaliação
search-has-conflict = valores em conflito
search-has-coordinator = alguém que coordena
search-has-severity = uma classe de gravidade
search-has-incident = um incidente
search-was-conflict = valores em conflito
search-person-me = eu
search-person-none = ninguém
search-time-today = hoje
search-time-yesterday = ontem
search-time-7d = 7 dias
search-time-30d = 30 dias
search-time-1y = um ano

# What a query does not understand
search-fault-choice = “{ $value }” não é um valor de “{ $field }”. Valores possíveis: { $known }.
search-fault-time = “{ $value }” não indica um momento. Escreva um dia (2026-11-21), um mês (2026-11), um ano, ou há quanto tempo: 12h (horas), 7d (dias), 2w (semanas), 3m (meses), 1y (anos).
search-fault-count = “{ $value }” não é um número.
search-fault-order = “{ $field }” não aceita < nem >. Escreva dois-pontos (:).

# The search field of a list
find-label = Buscar
find-hint = Palavras, ou condições como state:open, severity:IV, opened<7d. Com um sinal de menos na frente de uma delas, busca-se o contrário.
find-quick = Buscas frequentes
quick-open = Abertos
quick-mine = Meus
quick-serious = Graves
quick-unassessed = Sem avaliação
quick-conflict = Em conflito
quick-waiting = À espera
quick-danger = Em perigo
quick-ongoing = Acontecendo
inbox-no-match = Nenhum evento encontrado
view-keep = Salvar esta vista
view-keep-title = Salvar esta vista com um nome
view-keep-do = Salvar
view-drop = Remover a vista “{ $name }”
field-view-name = Nome
field-view-name-hint = Aparece ao lado do campo de busca, só neste aparelho.
layout-title = Colunas e espaçamento
layout-columns = Colunas
layout-density = Linhas
density-calm = Espaçadas
density-dense = Bem próximas
