<#
Đặt địa chỉ phát hành cho bộ cài, không cần Node.js. Chạy lại được khi đổi địa chỉ.
  .\dat-dia-chi.ps1 -DiaChi 'https://may-chu.example/bao-cao/'
  .\dat-dia-chi.ps1 -DiaChi 'https://may-chu.example/bao-cao/' -OfficeJsTuGiu
-OfficeJsTuGiu: dùng bản office.js đặt cùng các trang (thư mục office-js) thay cho máy chủ của Microsoft.
#>
param(
  [Parameter(Mandatory = $true)]
  [string] $DiaChi,
  [switch] $OfficeJsTuGiu
)
$ErrorActionPreference = 'Stop'

if ($DiaChi -notmatch '^https://[^/\s?#@]+(/[^\s?#]*)?$') {
  throw "DiaChi phải là địa chỉ https đầy đủ, ví dụ https://may-chu.example/bao-cao/"
}
if (-not $DiaChi.EndsWith('/')) { $DiaChi = "$DiaChi/" }

$goc = Split-Path -Parent $PSScriptRoot
$tepDiaChi = Join-Path $PSScriptRoot 'dia-chi.txt'
$cu = [System.IO.File]::ReadAllText($tepDiaChi).Trim()
$cdn = 'https://appsforoffice.microsoft.com'
$utf8 = New-Object System.Text.UTF8Encoding $false

foreach ($tep in Get-ChildItem -LiteralPath $goc -Recurse -File -Include '*.xml', '*.html', '*.conf') {
  $chu = [System.IO.File]::ReadAllText($tep.FullName)
  $moi = $chu.Replace($cu, $DiaChi).Replace(([Uri] $cu).Authority, ([Uri] $DiaChi).Authority)
  if ($OfficeJsTuGiu) {
    $noi = 'quan-tri/office-js/office.js'
    if ($tep.DirectoryName -eq $PSScriptRoot) { $noi = "../$noi" }
    $moi = $moi.Replace("$cdn/lib/1/hosted/office.js", $noi)
    $moi = $moi.Replace("'self' $cdn", "'self'").Replace("-src $cdn", "-src 'self'")
  }
  if ($moi -cne $chu) {
    [System.IO.File]::WriteAllText($tep.FullName, $moi, $utf8)
    Write-Host "Đã sửa $($tep.FullName.Substring($goc.Length + 1))"
  }
}
[System.IO.File]::WriteAllText($tepDiaChi, "$DiaChi`n", $utf8)

# Mã SHA-256 được ghi lại vì tệp đã đổi.
$tepMa = Join-Path $PSScriptRoot 'SHA256SUMS'
$dong = foreach ($cuMa in [System.IO.File]::ReadAllLines($tepMa)) {
  if ($cuMa -eq '') { continue }
  $ten = $cuMa.Substring(66)
  $ma = (Get-FileHash -LiteralPath (Join-Path $goc $ten) -Algorithm SHA256).Hash.ToLowerInvariant()
  "$ma  $ten"
}
[System.IO.File]::WriteAllText($tepMa, (($dong -join "`n") + "`n"), $utf8)
Write-Host "Địa chỉ phát hành: $DiaChi"
