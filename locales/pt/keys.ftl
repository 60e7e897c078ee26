# The palette of commands
palette = Ir, fazer, buscar
palette-placeholder = O que você quer fazer?
palette-do = Nesta página
palette-go = Ir para
palette-set = Configurações
palette-incidents = Incidentes
palette-events = Eventos
palette-waiting = Eventos à espera
palette-open = Incidentes abertos
palette-mine = Meus incidentes abertos
palette-nothing = Nada encontrado. Tente menos palavras, ou outras.

# Keys
keys-title = Teclas
keys-palette = Ctrl K
keys-find = Ir para o campo de busca
keys-next = Próxima linha da lista
keys-previous = Linha anterior
keys-here = Nesta página
keys-on = Usar letras como atalhos
keys-on-hint = Funcionam onde não se digita. Desative-os se você fala com o seu aparelho ou se os aciona sem querer.
