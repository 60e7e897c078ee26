# The register
register-caption = O registro de incidentes
register-counts = Quantos incidentes em cada estado
register-open =
    { $count ->
        [one] { NUMBER($count) } aberto
       *[other] { NUMBER($count) } abertos
    }
register-ended =
    { $count ->
        [one] { NUMBER($count) } terminado
       *[other] { NUMBER($count) } terminados
    }
register-unassessed =
    { $count ->
        [one] { NUMBER($count) } sem avaliação
       *[other] { NUMBER($count) } sem avaliação
    }
register-clear = Limpar o filtro
register-column-title = Incidente
register-column-severity = Gravidade
register-column-state = Estado
register-column-category = Categoria
register-column-coordinator = Coordenação
register-column-opened = Aberto
register-column-updated = Última mudança
register-column-reference = Referência
register-none = vazio
register-empty = Ainda nenhum incidente
register-empty-text = Um incidente começa com um evento: alguém o relata, o ponto de contato suspeita de um incidente e abre um.
register-to-inbox = Ver os recebidos
register-no-match = Nenhum incidente encontrado
register-no-match-text = Tire uma palavra ou limpe o filtro.
register-save-csv = Salvar como CSV

# Several at once
bulk-begin = Escolher vários
bulk-end = Encerrar a escolha
bulk-choose = Escolher: { $title }
bulk-do = Fazer algo com eles
bulk-title = Com cada um dos incidentes escolhidos
bulk-what = O quê
bulk-what-note = Adicionar nota
bulk-what-state = Definir o estado
bulk-what-coordinator = Definir quem coordena
bulk-outlook = O que resulta disso
bulk-will = será feito
bulk-none = Nenhum dos incidentes escolhidos permite isso. Os motivos estão abaixo.
bulk-send = Executar
bulk-done =
    { $count ->
        [one] Feito com { NUMBER($count) } incidente.
       *[other] Feito com { NUMBER($count) } incidentes.
    }
